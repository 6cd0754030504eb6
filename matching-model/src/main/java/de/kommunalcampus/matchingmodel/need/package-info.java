// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person should learn next, and why: requirements, goals and obligations minus current levels. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.need;
