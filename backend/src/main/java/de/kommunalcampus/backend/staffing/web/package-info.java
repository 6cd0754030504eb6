// SPDX-License-Identifier: GPL-3.0-or-later
/** Staff, units and files of staff, for those who keep them up. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.staffing.web;
