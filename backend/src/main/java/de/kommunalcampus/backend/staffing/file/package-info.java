// SPDX-License-Identifier: GPL-3.0-or-later
/** What a file of staff says, and what follows from it; touches no database. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.staffing.file;
