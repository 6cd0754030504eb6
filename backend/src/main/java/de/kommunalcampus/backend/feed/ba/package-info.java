// SPDX-License-Identifier: GPL-3.0-or-later
/** Answers of the employment agency's training search. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.ba;
