// SPDX-License-Identifier: GPL-3.0-or-later
/** Switches as staff read and administrators turn them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.agreement.web;
