// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import java.util.List;

/** Names of columns. */
final class ApolloColumns {
    static final String TITLE = "Title";
    static final String EXTERNAL_ID = "ExternalId";
    static final String FIRST_START = "Termin1 Start";

    /** A sheet with these is one of courses. */
    static final List<String> TELLING = List.of(TITLE, EXTERNAL_ID, FIRST_START);

    private ApolloColumns() {}
}
