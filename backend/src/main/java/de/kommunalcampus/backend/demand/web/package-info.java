// SPDX-License-Identifier: GPL-3.0-or-later
/** Demand as those read it who plan for an administration or watch over it. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demand.web;
