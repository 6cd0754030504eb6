// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;
import java.util.Collection;

/** Builds the text index of the courses; a course is found by its competencies and job roles, too. */
final class CourseTexts {

    private static final double SURE = 0.7;

    private final CourseIndex courses;
    private final CompetencyIndex competencies;
    private final RoleSubjects subjects;
    private final TextIndex.Builder builder = new TextIndex.Builder();

    private CourseTexts(CourseIndex courses, CompetencyIndex competencies, Collection<JobRoleEntry> jobRoles) {
        subjects = new RoleSubjects(jobRoles);
        this.courses = courses;
        this.competencies = competencies;
    }

    static TextIndex index(CourseIndex courses, CompetencyIndex competencies, Collection<JobRoleEntry> jobRoles) {
        CourseTexts texts = new CourseTexts(courses, competencies, jobRoles);
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
            CompetencyEntry competency = competencies.entry(tags.competency(slot));
            addLabels(course, entry.tenant(), competency, tags.confidence(slot));
            if (tags.confidence(slot) >= SURE) {
                subjects.of(competency.id()).forEach(role -> addRole(course, entry.tenant(), role));
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
