// SPDX-License-Identifier: GPL-3.0-or-later
/** How levels and goals are derived and changed. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.profile;
