// SPDX-License-Identifier: GPL-3.0-or-later
/** Imports over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.imports.web;
