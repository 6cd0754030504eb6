// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import de.kommunalcampus.backend.feed.apollo.ApolloReader;
import de.kommunalcampus.backend.feed.graph.CourseGraph;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Imports a file of course offers; its format is told from its content. */
@Component
class CourseImport implements Importer {
    private final CourseGraph graph;

    CourseImport(CourseGraph graph) {
        this.graph = graph;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COURSES;
    }

    @Override
    public ImportReport run(Path input, TenantId tenant, ImportProgress progress) {
        ImportLedger ledger = new ImportLedger();
        FeedRecords records = new FeedRecords(ledger);
        FeedOrigin origin = read(FeedFile.open(input), records, progress);
        graph.write(tenant, origin, records, ledger, progress);
        return ledger.report();
    }

    private static FeedOrigin read(FeedFile file, FeedRecords records, ImportProgress progress) {
        return switch (file) {
            case FeedFile.Json json -> new JsonFeed(json.path(), records, progress).read();
            case FeedFile.Workbook workbook -> new ApolloReader(records).read(workbook.path());
        };
    }
}
