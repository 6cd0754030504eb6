// SPDX-License-Identifier: GPL-3.0-or-later
/** Matches, course pages and suggestions over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching.web;
