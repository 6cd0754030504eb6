// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import java.util.List;

/** One of the many, made when it is looked at. */
record NamedCourse(CourseId course, TenantId owner, String text) implements Named {

    static NamedCourse of(CourseEntry entry) {
        return new NamedCourse(entry.id(), entry.tenant(), entry.title());
    }

    @Override
    public Kind kind() {
        return Kind.COURSE;
    }

    @Override
    public String id() {
        return course.value();
    }

    @Override
    public Suggestion suggestion() {
        return new Suggestion(Kind.COURSE, id(), new Label(text, null));
    }

    @Override
    public List<String> spellings() {
        return List.of(text);
    }

    @Override
    public boolean isVisibleTo(TenantId viewer) {
        return viewer.sees(owner);
    }
}
