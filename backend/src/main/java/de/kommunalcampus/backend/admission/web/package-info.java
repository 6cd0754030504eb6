// SPDX-License-Identifier: GPL-3.0-or-later
/** For people who cannot sign in. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.admission.web;
