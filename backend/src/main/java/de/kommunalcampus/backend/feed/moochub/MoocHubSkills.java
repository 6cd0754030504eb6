// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.SkillTag;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Levels;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a course teaches and expects; a level on the tag comes before one on the whole course. */
final class MoocHubSkills {
    private final FeedRecords records;
    private final RecordName record;

    MoocHubSkills(FeedRecords records, RecordName record) {
        this.records = records;
        this.record = record;
    }

    void read(Fields attributes, CourseDraft draft) {
        Optional<ProficiencyLevel> general = attributes.list("educationalLevel").stream()
                .flatMap(level -> level(level).stream())
                .findFirst();
        for (JsonNode skill : attributes.list("teaches")) {
            SkillTag tag = tag(skill, "teaches", general.orElse(null));
            if (tag != null) {
                draft.teaches(tag);
            }
        }
        for (JsonNode skill : attributes.list("competencyRequired")) {
            // A course in this place points at another course; only competencies are prerequisites here.
            SkillTag tag = tag(skill, "competencyRequired", ProficiencyLevel.BASIC);
            if (tag != null) {
                draft.presupposes(tag);
            }
        }
    }

    private @Nullable SkillTag tag(JsonNode node, String field, @Nullable ProficiencyLevel general) {
        Fields skill = Fields.of(node);
        String name = Fields.textOf(node);
        String address = skill.text("targetUrl", "url", "uri", "identifier");
        if (address == null && name == null) {
            records.repair(record, field, IssueCode.NOT_A_COMPETENCY.with(PlainText.line(shortened(node))));
            return null;
        }
        JsonNode levelNode = skill.node("educationalLevel", "level");
        Optional<ProficiencyLevel> own = level(levelNode);
        if (own.isEmpty() && !levelNode.isMissingNode()) {
            records.repair(record, field, IssueCode.LEVEL_UNKNOWN.with(PlainText.line(shortened(levelNode))));
        }
        ProficiencyLevel level = own.orElse(general);
        String shown = PlainText.line(Objects.requireNonNullElse(name, Objects.requireNonNullElse(address, "")));
        String target = address == null ? shown : address.strip();
        return level == null
                ? new SkillTag(target, shown, SkillTag.ASSUMED_LEVEL, SkillTag.LEVEL_ASSUMED)
                : new SkillTag(target, shown, level, SkillTag.STATED);
    }

    /** By a name in any language, else by the step of DigComp. */
    private static Optional<ProficiencyLevel> level(JsonNode node) {
        Fields level = Fields.of(node);
        Optional<ProficiencyLevel> named = Stream.concat(
                        level.texts("name").stream(), node.isString() ? Stream.of(node.asString()) : Stream.empty())
                .flatMap(name -> Levels.parse(name).stream())
                .findFirst();
        String framework = level.text("educationalFramework");
        String step = level.text("shortCode", "name");
        boolean digComp =
                framework == null || framework.toLowerCase(Locale.ROOT).contains("digcomp");
        return named.isPresent() || step == null || !digComp ? named : Levels.parseDigComp(step);
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
