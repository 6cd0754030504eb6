// SPDX-License-Identifier: GPL-3.0-or-later
/** The way in over the directory, and its settings. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.signon.web;
