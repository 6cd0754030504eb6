// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import java.util.List;

/** Reads the queries by which the search over the sample world is measured. They are no part of the world. */
public final class SearchQueries {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH; // no column read here counts from the loading day

    private SearchQueries() {}

    /**
     * All queries of both parts, in the order of the file.
     *
     * @throws SeedDataException naming file, line and column of the first value that is wrong
     */
    public static List<SearchQuery> read() {
        return read(SampleWorld::open);
    }

    static List<SearchQuery> read(SeedFiles.Source source) {
        return new SeedFiles(source, ANY_DAY).table("search-queries.csv").rows(SearchQueries::query);
    }

    private static SearchQuery query(CsvLine line) {
        return new SearchQuery(
                line.text("id"),
                line.oneOf(SearchQueryPart.class, "part"),
                line.oneOf(SearchQueryKind.class, "kind"),
                line.reference("administration", "administrations.csv"),
                line.text("query"),
                line.references("competencies", "competencies.csv"),
                line.references("job_roles", "job_roles.csv"),
                line.references("courses", "courses.csv"),
                line.references("providers", "providers.csv"),
                line.find("note"));
    }
}
