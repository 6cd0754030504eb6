// SPDX-License-Identifier: GPL-3.0-or-later
/** Starts an import from an uploaded file and tells how far it is. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.imports.web;
