// SPDX-License-Identifier: GPL-3.0-or-later
/** A provider's view of its own offers. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.course.web;
