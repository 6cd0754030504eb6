// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.OfferedRun;
import de.kommunalcampus.backend.feed.offer.OfferingProvider;
import de.kommunalcampus.backend.feed.offer.SkillTag;
import de.kommunalcampus.backend.feed.reading.Links;
import de.kommunalcampus.backend.feed.reading.Moment;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.feed.reading.Promise;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one row into one offer. */
final class ApolloCourse {
    private static final int MOST_RUNS = 9;

    private final FeedRecords records;

    ApolloCourse(FeedRecords records) {
        this.records = records;
    }

    void read(ApolloRow row) {
        String id = id(row);
        String provider = row.line("TrainingProviderId");
        String title = row.line(ApolloColumns.TITLE);
        String providerKey = "apollo:" + provider.toLowerCase(Locale.ROOT);
        if (!title.isEmpty()) {
            records.titled(row.place(), title);
        }
        if (provider.isEmpty()) {
            records.reject(row.place(), "TrainingProviderId", IssueCode.MISSING.with(), null);
        } else if (id.isEmpty()) {
            records.reject(row.place(), ApolloColumns.EXTERNAL_ID, IssueCode.ID_MISSING.with("CourseId"), null);
        } else if (title.isEmpty()) {
            records.reject(row.place(), ApolloColumns.TITLE, IssueCode.MISSING.with(), providerKey + "|" + id);
        } else {
            OfferingProvider offering = new OfferingProvider(
                    providerKey, provider, null, web(row, "url").orElse(null));
            records.accept(
                    row.place(), read(row, new CourseDraft(offering, id, title)).complete());
        }
    }

    /** ExternalId is an address that two rows may share; the number is the course's own. */
    private static String id(ApolloRow row) {
        return Stream.of("CourseId(NEW)", "CourseId", ApolloColumns.EXTERNAL_ID)
                .map(row::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private CourseDraft read(ApolloRow row, CourseDraft draft) {
        CourseFormat format = format(row);
        String summary = row.text("ShortDescription");
        readEffort(row, format, draft);
        readSkills(row, draft);
        readRuns(row, format == CourseFormat.ONLINE_SEMINAR, draft);
        Moment until = date(row, "UnPublishingDate");
        return draft.format(format, false)
                .texts(Promise.of(summary), description(row, summary))
                .link(web(row, "CourseUrl").orElse(null))
                .language(language(row))
                .price(ApolloPrice.of(row, records))
                .certificate((row.text("LearningOutcomes") + row.text("Benefits"))
                        .toLowerCase(Locale.ROOT)
                        .contains("zertifikat"))
                .audience(row.text("TargetGroup"))
                .validity(null, until == null ? null : until.date());
    }

    private CourseFormat format(ApolloRow row) {
        String type = row.line("CourseType");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "inperson", "präsenz" -> CourseFormat.ON_SITE;
            case "online" -> CourseFormat.ONLINE_SEMINAR;
            case "onandoffline" -> CourseFormat.BLENDED;
            default -> {
                records.repair(row.place(), "CourseType", IssueCode.FORMAT_UNKNOWN.with(type));
                yield CourseFormat.ON_SITE;
            }
        };
    }

    private static String description(ApolloRow row, String summary) {
        StringBuilder text = new StringBuilder(summary);
        append(text, "", row.text("Description"));
        append(text, "Lernergebnisse: ", row.text("LearningOutcomes"));
        append(text, "Nutzen: ", row.text("Benefits"));
        append(text, "Voraussetzungen: ", row.text("PreRequisitesDescription"));
        append(text, "Dauer: ", row.text("Duration"));
        append(text, "Förderung: ", row.text("LoanOptions"));
        append(text, "Hinweis: ", row.text("Note"));
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String heading, String addition) {
        if (!addition.isEmpty()) {
            text.append("\n\n").append(heading).append(addition);
        }
    }

    private void readEffort(ApolloRow row, CourseFormat format, CourseDraft draft) {
        String text = row.line("Duration");
        if (text.isEmpty()) {
            return;
        }
        Optional<ApolloDuration> duration =
                ApolloDuration.parse(text, row.line("Occurrence").equals("FullTime"));
        if (duration.isEmpty()) {
            records.repair(row.place(), "Duration", IssueCode.NOT_HOURS.with(text));
            return;
        }
        Double days = duration.get().days();
        // A few days online are spent at one's desk; weeks of full time are not, wherever one sits.
        boolean atDesk = format == CourseFormat.ONLINE_SEMINAR && days != null && days <= 5;
        draft.effort(duration.get().hours(), atDesk ? Double.valueOf(0) : days);
    }

    private void readSkills(ApolloRow row, CourseDraft draft) {
        String cell = row.raw("Skills");
        if (cell == null) {
            return;
        }
        for (String address : ApolloSkills.in(cell)) {
            if (ApolloSkills.isSkill(address)) {
                draft.teaches(new SkillTag(address, address, SkillTag.ASSUMED_LEVEL, SkillTag.LEVEL_ASSUMED));
            } else {
                records.repair(row.place(), "Skills", IssueCode.NOT_AN_ESCO_SKILL.with(address));
            }
        }
    }

    private void readRuns(ApolloRow row, boolean online, CourseDraft draft) {
        for (int number = 1; number <= MOST_RUNS; number++) {
            String start = "Termin" + number + " Start";
            String end = "Termin" + number + " Ende";
            Moment begin = date(row, start);
            if (begin != null) {
                OfferedRun run = run(row, begin, end, online);
                if (!draft.run(run)) {
                    records.repair(row.place(), start, IssueCode.RUN_REPEATED.with());
                }
            } else if (row.raw(end) != null) {
                records.repair(row.place(), start, IssueCode.START_MISSING.with());
            }
        }
    }

    private OfferedRun run(ApolloRow row, Moment begin, String endColumn, boolean online) {
        Moment end = date(row, endColumn);
        if (end == null || end.asEnd().isBefore(begin.asStart())) {
            IssueCode problem = end == null ? IssueCode.END_MISSING : IssueCode.END_BEFORE_START;
            records.repair(row.place(), endColumn, problem.with());
            end = new Moment(begin.date(), null);
        }
        return new OfferedRun(begin.asStart(), end.asEnd(), online, null, null);
    }

    private @Nullable Moment date(ApolloRow row, String column) {
        String text = row.raw(column);
        if (text == null) {
            return null;
        }
        Optional<Moment> date = Moment.parse(text).filter(Moment::isPlausible);
        if (date.isEmpty()) {
            records.repair(row.place(), column, IssueCode.NOT_A_DATE.with(PlainText.line(text)));
        }
        return date.orElse(null);
    }

    private Optional<String> web(ApolloRow row, String column) {
        String text = row.raw(column);
        if (text == null) {
            return Optional.empty();
        }
        Optional<String> web = Links.web(text);
        if (web.isEmpty()) {
            records.repair(row.place(), column, IssueCode.NOT_A_LINK.with(PlainText.line(text)));
        }
        return web;
    }

    private static String language(ApolloRow row) {
        String language = row.line("Language").toLowerCase(Locale.ROOT);
        return language.matches("[a-z]{2}(-[a-z]{2})?") ? language.substring(0, 2) : "de";
    }
}
