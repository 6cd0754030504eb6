// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

/** The four kinds of requests that are measured. */
enum RequestKind {
    NEED,
    TEXT,
    TEXT_AND_FILTERS,
    FACETS
}
