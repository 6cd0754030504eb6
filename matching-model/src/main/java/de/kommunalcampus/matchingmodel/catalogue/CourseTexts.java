// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;

/** Builds the text index of the courses; a course is found by its competencies and job roles, too. */
final class CourseTexts {

    private static final double SURE = 0.71;

    private final CatalogueParts parts;
    private final TextIndex.Builder builder = new TextIndex.Builder();

    private CourseTexts(CatalogueParts parts) {
        this.parts = parts;
    }

    static TextIndex index(CatalogueParts parts) {
        CourseTexts texts = new CourseTexts(parts);
        for (int course = 0; course < parts.courses().size(); course++) {
            texts.add(course);
        }
        return texts.builder.build(parts.courses().size());
    }

    /**
     * The same as {@link #index} of what is there now. Cost: the texts that changed; where most did, that of a whole build.
     */
    static TextIndex next(TextIndex former, PartsChange change) {
        StaleCourses stale = StaleCourses.of(change);
        if (stale.areMost()) {
            return index(change.after());
        }
        if (stale.areNone()) {
            return former;
        }
        CourseTexts gone = new CourseTexts(change.before());
        stale.before().forEach((int course) -> gone.add(course));
        CourseTexts come = new CourseTexts(change.after());
        stale.after().forEach((int course) -> come.add(course));
        return former.next(change.courses().former(), gone.builder, come.builder);
    }

    private void add(int course) {
        CourseEntry entry = parts.courses().entry(course);
        builder.add(course, Field.TITLE, entry.title());
        builder.add(course, Field.PROMISE, entry.promise());
        builder.add(course, Field.DESCRIPTION, entry.description());
        builder.add(course, Field.PROVIDER, entry.providerName());
        CourseManners.of(entry).forEach(manner -> builder.add(course, manner));
        TagTable tags = parts.courses().taught();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            CompetencyEntry competency = parts.competencies().entry(tags.competency(slot));
            addLabels(course, entry.tenant(), competency, tags.confidence(slot));
            if (tags.confidence(slot) >= SURE) {
                parts.subjects().of(competency.id()).forEach(role -> addRole(course, entry.tenant(), role));
            }
        }
    }

    /** Whoever looks for a job role finds the courses on its subject, behind those that name it. */
    private void addRole(int course, TenantId owner, JobRoleEntry role) {
        if (owner.sees(role.tenant())) {
            builder.add(course, Field.JOB_ROLE, role.label());
            role.alternativeLabels().forEach(label -> builder.add(course, Field.JOB_ROLE, label));
        }
    }

    /** Labels that the course's own tenant may see: others could find a shared course by a foreign tenant's words. */
    private void addLabels(int course, TenantId owner, CompetencyEntry competency, double confidence) {
        if (owner.sees(competency.tenant())) {
            builder.add(course, Field.COMPETENCY, competency.label(), confidence);
            competency.alternativeLabels().forEach(label -> builder.add(course, Field.COMPETENCY, label, confidence));
            if (competency.labelEn() != null) {
                builder.add(course, Field.COMPETENCY, competency.labelEn(), confidence);
            }
        }
    }
}
