// SPDX-License-Identifier: GPL-3.0-or-later
/** Matches over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching.web;
