// SPDX-License-Identifier: GPL-3.0-or-later
/** The matcher once more, slow and obvious, for tests and benchmarks to compare answers with. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.reference;
