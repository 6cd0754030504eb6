// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Links;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.feed.reading.Promise;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of one entry into a draft. */
final class MoocHubCourse {
    private final FeedRecords records;
    private final RecordName record;
    private final Fields attributes;
    private final CourseDraft draft;

    MoocHubCourse(FeedRecords records, RecordName record, Fields attributes, CourseDraft draft) {
        this.records = records;
        this.record = record;
        this.attributes = attributes;
        this.draft = draft;
    }

    void read() {
        MoocHubMode mode = MoocHubMode.of(attributes);
        MoocHubDates dates = new MoocHubDates(records, record);
        String description = description();
        String summary = PlainText.of(orEmpty(attributes.text("abstract", "shortDescription")));
        draft.texts(
                        Promise.of(summary.isEmpty() ? description : summary),
                        description.isEmpty() ? summary : description)
                .format(mode.format(), mode.selfPaced())
                .link(link())
                .language(language())
                .price(new MoocHubPrice(records, record).of(attributes))
                .certificate(isCertified())
                .audience(audience())
                .validity(
                        dates.date(attributes, "dateModified", "updatedAt"),
                        dates.last(attributes.list("expires", "availableUntil")))
                .keywords(attributes.texts("keywords"));
        MoocHubEffort effort = MoocHubEffort.of(attributes, mode);
        draft.effort(effort.hours(), effort.daysAbsent());
        if (!mode.selfPaced()) {
            new MoocHubRuns(records, record, dates).read(attributes, mode, draft);
        }
        new MoocHubSkills(records, record).read(attributes, draft);
    }

    private String description() {
        StringBuilder text = new StringBuilder(PlainText.of(orEmpty(attributes.text("description"))));
        List<String> objectives = attributes.texts("learningObjectives");
        objectives.forEach(objective -> text.append("\n- ").append(PlainText.line(objective)));
        return text.toString().strip();
    }

    private @Nullable String link() {
        String url = attributes.text("url", "externalUrl", "link");
        if (url == null) {
            return null;
        }
        Optional<String> web = Links.web(url);
        if (web.isEmpty()) {
            records.repair(record, "url", IssueCode.NOT_A_LINK.with(PlainText.line(url)));
        }
        return web.orElse(null);
    }

    /** German where the course is given in German too. */
    private String language() {
        List<String> languages = attributes.texts("inLanguage", "languages", "language").stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .filter(language -> language.matches("[a-z]{2}([-_].{1,10})?"))
                .map(language -> language.substring(0, 2))
                .toList();
        if (languages.isEmpty() && attributes.has("inLanguage", "languages", "language")) {
            records.repair(record, "inLanguage", IssueCode.LANGUAGE_UNKNOWN.with());
        }
        return languages.isEmpty() || languages.contains("de") ? "de" : languages.getFirst();
    }

    private boolean isCertified() {
        boolean stated = attributes.texts("educationalCredentialsAwarded").stream()
                .map(credential -> credential.toLowerCase(Locale.ROOT))
                .anyMatch(credential -> credential.equals("certificate") || credential.equals("zertifikat"));
        return stated
                || attributes
                        .object("certificates")
                        .object("qualified_certificate")
                        .flag("available");
    }

    private @Nullable String audience() {
        List<String> texts = attributes.texts("audience", "targetGroup").stream()
                .map(audience ->
                        audience.startsWith("http") ? audience.substring(audience.lastIndexOf('/') + 1) : audience)
                .map(PlainText::line)
                .toList();
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
