// SPDX-License-Identifier: GPL-3.0-or-later
/** Looking things up over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.competency.web;
