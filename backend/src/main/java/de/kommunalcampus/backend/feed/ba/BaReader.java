// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.ba;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.OfferedPlace;
import de.kommunalcampus.backend.feed.offer.OfferedRun;
import de.kommunalcampus.backend.feed.offer.OfferingProvider;
import de.kommunalcampus.backend.feed.reading.Amounts;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Links;
import de.kommunalcampus.backend.feed.reading.Moment;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.feed.reading.Promise;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the records (<i>Termine</i>) of the employment agency's training search. Several may belong to one offer
 * (<i>Angebot</i>), which becomes one course. Contact persons are not taken over.
 */
public final class BaReader {
    private static final String SOURCE = "ba-weiterbildungssuche";

    private final FeedRecords records;

    public BaReader(FeedRecords records) {
        this.records = records;
    }

    /** One answer is complete only when it is the only page; the search it answers is part of the source's name. */
    public static FeedOrigin origin(Map<String, JsonNode> envelope) {
        JsonNode page = envelope.get("page");
        JsonNode links = envelope.get("_links");
        String self = links == null ? "" : links.path("self").path("href").asString("");
        String source = SOURCE + ":" + BaSearch.withoutPaging(self);
        if (page == null) {
            return FeedOrigin.partial(source, NoteCode.EXTENT_UNKNOWN.with());
        }
        long pages = page.path("totalPages").asLong(0);
        long number = page.path("number").asLong(0);
        return pages <= 1
                ? FeedOrigin.complete(source)
                : FeedOrigin.partial(source, NoteCode.ONE_PAGE.with(number + 1, pages));
    }

    public void read(JsonNode node, long position) {
        Fields record = Fields.of(node);
        Fields offer = record.object("angebot");
        Fields provider = offer.object("bildungsanbieter");
        String id = record.text("id");
        RecordName name = id == null ? RecordName.entry(position) : RecordName.id("Termin " + id);
        String offerId = offer.text("id") == null ? id : offer.text("id");
        String providerId = provider.text("id");
        String providerName = provider.text("name");
        String title = offer.text("titel");
        String key = providerId == null || offerId == null ? null : "ba:" + providerId + "|" + offerId;
        if (title != null) {
            records.titled(name, PlainText.line(title));
        }
        if (offerId == null) {
            records.reject(name, "angebot.id", IssueCode.MISSING.with(), key);
        } else if (title == null) {
            records.reject(name, "angebot.titel", IssueCode.MISSING.with(), key);
        } else if (providerId == null || providerName == null) {
            records.reject(name, "angebot.bildungsanbieter", IssueCode.PROVIDER_INCOMPLETE.with(), key);
        } else {
            CourseDraft draft =
                    new CourseDraft(provider(provider, providerId, providerName), offerId, PlainText.line(title));
            new Record(name, record, offer, draft).read();
            records.accept(name, draft.complete());
        }
    }

    private static OfferingProvider provider(Fields provider, String id, String name) {
        String website = provider.text("homepage");
        return new OfferingProvider(
                "ba:" + id,
                PlainText.line(name),
                BaPlaces.of(provider.object("adresse"), PlainText.line(name)),
                website == null ? null : Links.web(website).orElse(null));
    }

    /** One record on its way into a draft. */
    private final class Record {
        private final RecordName name;
        private final Fields record;
        private final Fields offer;
        private final CourseDraft draft;

        Record(RecordName name, Fields record, Fields offer, CourseDraft draft) {
            this.name = name;
            this.record = record;
            this.offer = offer;
            this.draft = draft;
        }

        void read() {
            CourseFormat format = format();
            boolean selfPaced = format == CourseFormat.SELF_STUDY && !record.has("beginn");
            String description = description();
            String degree = PlainText.line(orEmpty(offer.text("abschlussart")));
            Moment confirmed = moment("aktualisierungsdatum");
            draft.format(format, selfPaced)
                    .texts(Promise.of(PlainText.of(orEmpty(offer.text("inhalt")))), description)
                    .link(link())
                    .price(price())
                    .certificate(degree.toLowerCase(Locale.ROOT).matches(".*(zertifikat|zeugnis|prüfung|abschluss).*"))
                    .audience(PlainText.of(orEmpty(offer.text("zielgruppe"))))
                    .validity(confirmed == null ? null : confirmed.date(), null)
                    .keywords(keywords());
            if (!selfPaced) {
                readRuns(format);
            }
        }

        private CourseFormat format() {
            String code = record.object("unterrichtsform").text("id");
            Optional<CourseFormat> known = Arrays.stream(CourseFormat.values())
                    .filter(format -> String.valueOf(format.code()).equals(code))
                    .findFirst();
            if (known.isEmpty()) {
                records.repair(name, "unterrichtsform", IssueCode.FORMAT_UNKNOWN.with(orEmpty(code)));
            }
            return known.orElse(CourseFormat.ON_SITE);
        }

        private String description() {
            StringBuilder text = new StringBuilder(PlainText.of(orEmpty(offer.text("inhalt"))));
            append(text, "Abschluss", offer.text("abschlussart"));
            append(text, "Zugang", offer.text("zugang"));
            append(text, "Unterrichtszeiten", record.text("unterrichtszeiten"));
            append(text, "Termine", record.text("bemerkungZeit"));
            append(text, "Kosten", record.text("kostenBemerkung"));
            return text.toString().strip();
        }

        private @Nullable String link() {
            for (String candidate : List.of(
                    orEmpty(record.text("link")),
                    orEmpty(offer.text("link")),
                    orEmpty(offer.object("bildungsanbieter").text("homepage")))) {
                Optional<String> web = Links.web(candidate);
                if (web.isPresent()) {
                    return web.get();
                }
                if (!candidate.isBlank()) {
                    records.repair(name, "link", IssueCode.NOT_A_LINK.with(candidate));
                }
            }
            return null;
        }

        /** Nothing and zero both mean that the price is not told. */
        private Price price() {
            String text = record.text("kostenWert");
            if (text == null) {
                return new Price.Unknown();
            }
            Optional<BigDecimal> amount = Amounts.parse(text);
            String currency = orEmpty(record.text("kostenWaehrung"));
            if (amount.isEmpty() || amount.get().signum() < 0 || !currency.matches("EUR|")) {
                records.repair(name, "kostenWert", IssueCode.NOT_A_PRICE.with(text + " " + currency));
                return new Price.Unknown();
            }
            return amount.get().signum() == 0 ? new Price.Unknown() : new Price.Known(amount.get(), null, null);
        }

        private List<String> keywords() {
            return offer.list("suchworte").stream()
                    .map(word -> Fields.of(word).text("suchwort"))
                    .map(word -> PlainText.line(orEmpty(word)))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private void readRuns(CourseFormat format) {
            boolean online = format.code() >= 200 && format.code() < 300;
            OfferedPlace place = online ? null : BaPlaces.of(record.object("adresse"), "");
            Moment begin = moment("beginn");
            Moment deadline = moment("anmeldeschluss");
            LocalDate lastDay = deadline == null ? null : deadline.date();
            if (begin != null) {
                addRun(begin, moment("ende"), online, place, lastDay);
                return;
            }
            List<Moment> starts = BaDates.startsIn(PlainText.of(orEmpty(record.text("bemerkungZeit"))));
            starts.forEach(start -> addRun(start, null, online, place, lastDay));
            records.repair(
                    name,
                    "beginn",
                    starts.isEmpty() ? IssueCode.NO_RUN.with() : IssueCode.DATES_FROM_TEXT.with(starts.size()));
        }

        private void addRun(
                Moment begin,
                @Nullable Moment end,
                boolean online,
                @Nullable OfferedPlace place,
                @Nullable LocalDate deadline) {
            Moment last = end == null ? new Moment(begin.date(), null) : end;
            if (last.asEnd().isBefore(begin.asStart())) {
                records.repair(name, "ende", IssueCode.END_BEFORE_START.with());
                last = new Moment(begin.date(), null);
            }
            draft.run(new OfferedRun(begin.asStart(), last.asEnd(), online, deadline, place));
        }

        private @Nullable Moment moment(String field) {
            JsonNode node = record.node(field);
            if (node.isMissingNode()) {
                return null;
            }
            Optional<Moment> moment = node.isNumber()
                    ? Optional.of(Moment.ofEpochMilliseconds(node.asLong(0)))
                    : Moment.parse(orEmpty(Fields.textOf(node)));
            if (moment.isEmpty() || !moment.get().isPlausible()) {
                records.repair(name, field, IssueCode.NOT_A_DATE.with(node.isString() ? node.asString() : node));
                return null;
            }
            return moment.get();
        }
    }

    private static void append(StringBuilder text, String heading, @Nullable String addition) {
        String plain = PlainText.of(orEmpty(addition));
        if (!plain.isEmpty()) {
            text.append("\n\n").append(heading).append(": ").append(plain);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
