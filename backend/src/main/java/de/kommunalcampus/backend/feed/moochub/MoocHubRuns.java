// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.OfferedPlace;
import de.kommunalcampus.backend.feed.offer.OfferedRun;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Moment;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The i-th start belongs to the i-th end. */
final class MoocHubRuns {
    private final FeedRecords records;
    private final RecordName record;
    private final MoocHubDates dates;

    MoocHubRuns(FeedRecords records, RecordName record, MoocHubDates dates) {
        this.records = records;
        this.record = record;
        this.dates = dates;
    }

    /** Start and end as they stand side by side. */
    private record Span(Moment start, Moment end) {}

    void read(Fields attributes, MoocHubMode mode, CourseDraft draft) {
        List<Span> spans = spans(attributes);
        if (spans.isEmpty()) {
            records.repair(record, "startDate", IssueCode.NO_RUN.with());
            return;
        }
        OfferedPlace place = mode.online() ? null : place(attributes.object("contentLocation", "location"));
        LocalDate deadline = dates.date(attributes, "applicationDeadline", "registrationDeadline");
        Moment bound = deadline == null ? null : firstStartFrom(spans, deadline);
        for (Span span : spans) {
            // One deadline for a series is that of the first run that is still to come by then.
            LocalDate own = span.start().equals(bound) ? deadline : null;
            boolean added =
                    draft.run(new OfferedRun(span.start().asStart(), span.end().asEnd(), mode.online(), own, place));
            if (!added) {
                records.repair(record, "startDate", IssueCode.RUN_REPEATED.with());
            }
        }
    }

    private List<Span> spans(Fields attributes) {
        List<JsonNode> starts = attributes.list("startDate", "startAt");
        List<JsonNode> ends = attributes.list("endDate", "endAt");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Moment start = dates.moment(starts.get(i), "startDate");
            Moment end = i < ends.size() ? dates.moment(ends.get(i), "endDate") : null;
            if (start != null) {
                spans.add(new Span(start, checked(start, end)));
            }
        }
        return spans;
    }

    private Moment checked(Moment start, @Nullable Moment end) {
        if (end != null && !end.asEnd().isBefore(start.asStart())) {
            return end;
        }
        records.repair(record, "endDate", (end == null ? IssueCode.END_MISSING : IssueCode.END_BEFORE_START).with());
        return new Moment(start.date(), null);
    }

    private static @Nullable Moment firstStartFrom(List<Span> spans, LocalDate deadline) {
        return spans.stream()
                .map(Span::start)
                .filter(start -> !start.date().isBefore(deadline))
                .min(Comparator.comparing(Moment::asStart))
                .orElse(null);
    }

    private @Nullable OfferedPlace place(Fields location) {
        Fields address = location.object("address");
        String city = address.text("city", "addressLocality", "town");
        String name = location.text("name");
        if (name == null) {
            name = address.text("streetAddress");
        }
        String shown = name == null ? city : name;
        if (shown == null) {
            return null;
        }
        Double latitude = location.number("latitude", "lat");
        Double longitude = location.number("longitude", "lon", "lng");
        boolean located =
                latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!located && (latitude != null || longitude != null)) {
            records.repair(record, "contentLocation", IssueCode.NOT_ON_THE_GLOBE.with());
        }
        return new OfferedPlace(
                PlainText.line(shown),
                city == null ? "" : PlainText.line(city),
                located ? latitude : null,
                located ? longitude : null);
    }
}
