// SPDX-License-Identifier: GPL-3.0-or-later
/** Feedback from everybody, read by administrators. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feedback.web;
