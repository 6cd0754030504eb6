// SPDX-License-Identifier: GPL-3.0-or-later
/** Setting the second factor up and showing it, over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.secondfactor.web;
