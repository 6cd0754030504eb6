// SPDX-License-Identifier: GPL-3.0-or-later
/** Looking up competencies and job roles. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.competency.web;
