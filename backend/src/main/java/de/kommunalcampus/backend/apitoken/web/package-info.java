// SPDX-License-Identifier: GPL-3.0-or-later
/** The tokens of one's own provider over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.apitoken.web;
