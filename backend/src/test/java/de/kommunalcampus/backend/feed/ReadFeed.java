// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import de.kommunalcampus.backend.feed.apollo.ApolloReader;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.FeedRecords.Accepted;
import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import de.kommunalcampus.backend.imports.ImportIssue;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import java.nio.file.Path;
import java.util.List;

/** A file that was read and not written anywhere. */
record ReadFeed(FeedOrigin origin, List<Accepted> accepted, ImportReport report) {
    static ReadFeed of(Path path) {
        ImportLedger ledger = new ImportLedger();
        FeedRecords records = new FeedRecords(ledger);
        FeedOrigin origin = switch (FeedFile.open(path)) {
            case FeedFile.Json json -> new JsonFeed(json.path(), records, ImportProgress.NONE).read();
            case FeedFile.Workbook workbook -> new ApolloReader(records).read(workbook.path());
        };
        // Nothing is written: for the account, what was accepted is as it was.
        ledger.unchanged(records.accepted().size());
        return new ReadFeed(origin, records.accepted(), ledger.report());
    }

    OfferedCourse course(String externalId) {
        return accepted.stream()
                .map(Accepted::course)
                .filter(course -> course.externalId().equals(externalId))
                .findFirst()
                .orElseThrow();
    }

    /** "field: reason" of each issue of a record. */
    List<String> issues(String record) {
        return report.issues().stream()
                .filter(issue -> issue.record().toString().equals(record))
                .map(issue -> issue.field() + ": " + issue.reason().detail())
                .toList();
    }

    long count(ImportIssue.Kind kind) {
        return report.issues().stream().filter(issue -> issue.kind() == kind).count();
    }
}
