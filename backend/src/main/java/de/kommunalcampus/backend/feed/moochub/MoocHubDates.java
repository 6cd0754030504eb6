// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Moment;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates of one entry; what is none is reported. */
final class MoocHubDates {
    private final FeedRecords records;
    private final RecordName record;

    MoocHubDates(FeedRecords records, RecordName record) {
        this.records = records;
        this.record = record;
    }

    @Nullable
    Moment moment(JsonNode node, String field) {
        String text = Fields.textOf(node);
        if (text == null) {
            return null;
        }
        Optional<Moment> moment = Moment.parse(text);
        if (moment.isEmpty()) {
            records.repair(record, field, IssueCode.NOT_A_DATE.with(PlainText.line(text)));
            return null;
        }
        if (!moment.get().isPlausible()) {
            records.repair(
                    record,
                    field,
                    IssueCode.YEAR_IMPLAUSIBLE.with(moment.get().date().getYear()));
            return null;
        }
        return moment.get();
    }

    @Nullable
    LocalDate date(Fields attributes, String... names) {
        Moment moment = moment(attributes.node(names), names[0]);
        return moment == null ? null : moment.date();
    }

    /** The latest of several. */
    @Nullable
    LocalDate last(List<JsonNode> nodes) {
        return nodes.stream()
                .map(node -> moment(node, "expires"))
                .filter(Objects::nonNull)
                .map(Moment::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
