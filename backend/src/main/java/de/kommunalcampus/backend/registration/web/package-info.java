// SPDX-License-Identifier: GPL-3.0-or-later
/** The form for providers, and the platform's inbox. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.registration.web;
