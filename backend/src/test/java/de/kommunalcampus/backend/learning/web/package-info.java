// SPDX-License-Identifier: GPL-3.0-or-later
/** An employee's own profile over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.learning.web;
