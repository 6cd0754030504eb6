// SPDX-License-Identifier: GPL-3.0-or-later
/** German text: words, their stems and parts, and the indexes that find documents by them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.text;
