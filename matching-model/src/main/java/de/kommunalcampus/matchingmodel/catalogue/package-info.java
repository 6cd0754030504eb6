// SPDX-License-Identifier: GPL-3.0-or-later
/** The immutable index of courses, job roles and competencies that a match reads. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.catalogue;
