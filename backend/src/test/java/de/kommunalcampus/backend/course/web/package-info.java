// SPDX-License-Identifier: GPL-3.0-or-later
/** A provider's own offers over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.course.web;
