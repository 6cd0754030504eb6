// SPDX-License-Identifier: GPL-3.0-or-later
/** The application around the matching model: graph, accounts, interfaces. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend;
