// SPDX-License-Identifier: GPL-3.0-or-later
/** Tenants and the official list in the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.tenancy.graph;
