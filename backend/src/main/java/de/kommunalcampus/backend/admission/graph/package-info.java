// SPDX-License-Identifier: GPL-3.0-or-later
/** People without an account, as the graph tells. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.admission.graph;
