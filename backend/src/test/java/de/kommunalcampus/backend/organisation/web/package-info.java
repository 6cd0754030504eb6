// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may see whom. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.organisation.web;
