// SPDX-License-Identifier: GPL-3.0-or-later
/** The protocol itself: the only place that speaks to the SCIM library, and so to Jackson 2. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.scim.protocol;
