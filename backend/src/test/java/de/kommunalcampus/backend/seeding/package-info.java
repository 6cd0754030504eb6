// SPDX-License-Identifier: GPL-3.0-or-later
/** Loading the sample world. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demo;
