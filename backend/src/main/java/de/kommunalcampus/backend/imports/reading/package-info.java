// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads files that nobody here wrote: encodings, table rows, hashes of what was read. */
@org.springframework.modulith.NamedInterface("reading")
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.imports.reading;
