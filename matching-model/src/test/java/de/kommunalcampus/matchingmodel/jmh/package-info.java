// SPDX-License-Identifier: GPL-3.0-or-later
/** Micro-benchmarks of the inner loops; compiled with the tests, run by {@code mvn -Pjmh -pl matching-model test}. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.jmh;
