// SPDX-License-Identifier: GPL-3.0-or-later
/** Starting a course and noting its end over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.learning.web;
