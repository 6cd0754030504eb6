// SPDX-License-Identifier: GPL-3.0-or-later
/** Builders that read as sentences, and a synthetic catalogue of any size. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.testing;
