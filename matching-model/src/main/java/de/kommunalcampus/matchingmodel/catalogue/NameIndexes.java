// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;
import java.util.List;
import java.util.Objects;

/** Builds the text indexes of names, whole or from the version before. */
final class NameIndexes {

    private NameIndexes() {}

    private interface Names {
        void add(TextIndex.Builder builder, int number);
    }

    static TextIndex ofCompetencies(CatalogueParts parts) {
        return of(parts.competencies().size(), competencies(parts));
    }

    static TextIndex ofJobRoles(CatalogueParts parts) {
        return of(parts.jobRoles().size(), jobRoles(parts));
    }

    static TextIndex ofProviders(ProviderTable providers) {
        return of(providers.size(), (builder, number) -> builder.add(number, Field.TITLE, providers.name(number)));
    }

    static TextIndex nextOfCompetencies(TextIndex former, PartsChange change) {
        return next(former, change.competencies(), competencies(change.before()), competencies(change.after()));
    }

    static TextIndex nextOfJobRoles(TextIndex former, PartsChange change) {
        return next(former, change.jobRoles(), jobRoles(change.before()), jobRoles(change.after()));
    }

    private static TextIndex of(int size, Names names) {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < size; i++) {
            names.add(builder, i);
        }
        return builder.build(size);
    }

    private static TextIndex next(TextIndex former, Difference difference, Names before, Names after) {
        if (difference.isNone()) {
            return former;
        }
        if (difference.isMost()) {
            return of(difference.former().length, after);
        }
        TextIndex.Builder gone = new TextIndex.Builder();
        difference.gone().forEach((int number) -> before.add(gone, number));
        TextIndex.Builder come = new TextIndex.Builder();
        difference.come().forEach((int number) -> after.add(come, number));
        return former.next(difference.former(), gone, come);
    }

    private static Names competencies(CatalogueParts parts) {
        return (builder, number) -> {
            CompetencyEntry entry = parts.competencies().entry(number);
            addNames(builder, number, entry.ref().label(), entry.alternativeLabels());
        };
    }

    private static Names jobRoles(CatalogueParts parts) {
        return (builder, number) -> {
            JobRoleEntry entry = parts.jobRoles().get(number);
            addNames(builder, number, entry.ref().label(), entry.alternativeLabels());
            for (TaskEntry task : entry.tasks()) {
                builder.add(number, Field.TASK, task.label());
                builder.add(number, Field.TASK, Objects.requireNonNullElse(task.labelEn(), ""));
            }
        };
    }

    private static void addNames(TextIndex.Builder builder, int number, Label label, List<String> otherNames) {
        builder.add(number, Field.TITLE, label.de());
        otherNames.forEach(name -> builder.add(number, Field.OTHER_NAME, name));
        builder.add(number, Field.COMPETENCY, Objects.requireNonNullElse(label.en(), ""));
    }
}
