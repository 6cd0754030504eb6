// SPDX-License-Identifier: GPL-3.0-or-later
/** Writing offers, as their provider does, and deciding on them, as who reviews does. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.offering.web;
