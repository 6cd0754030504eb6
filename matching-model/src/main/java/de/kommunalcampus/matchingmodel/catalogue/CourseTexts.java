// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;

/** Builds the text index of the courses; a course is found by the labels of its competencies, too. */
final class CourseTexts {

    private final CourseIndex courses;
    private final CompetencyIndex competencies;
    private final TextIndex.Builder builder = new TextIndex.Builder();

    private CourseTexts(CourseIndex courses, CompetencyIndex competencies) {
        this.courses = courses;
        this.competencies = competencies;
    }

    static TextIndex index(CourseIndex courses, CompetencyIndex competencies) {
        CourseTexts texts = new CourseTexts(courses, competencies);
        for (int course = 0; course < courses.size(); course++) {
            texts.add(course, courses.entry(course));
        }
        return texts.builder.build(courses.size());
    }

    private void add(int course, CourseEntry entry) {
        builder.add(course, Field.TITLE, entry.title());
        builder.add(course, Field.PROMISE, entry.promise());
        builder.add(course, Field.DESCRIPTION, entry.description());
        builder.add(course, Field.PROVIDER, entry.providerName());
        TagTable tags = courses.taught();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            addLabels(course, entry.tenant(), competencies.entry(tags.competency(slot)), tags.confidence(slot));
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
