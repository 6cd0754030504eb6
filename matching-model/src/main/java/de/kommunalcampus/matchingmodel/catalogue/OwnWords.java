// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Recognised.Found;
import de.kommunalcampus.matchingmodel.text.Clauses;
import de.kommunalcampus.matchingmodel.text.Statement;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads clause by clause what a person tells, for a whole text asks too much of one name. */
final class OwnWords {

    /** As many as a person writes in five minutes; what follows is not read. */
    static final int MOST_CLAUSES = 60;

    /** What a person can tick without losing the thread. */
    private static final int MOST_FOUND = 12;

    /** In one clause somebody names one thing, perhaps two. */
    private static final int MOST_IN_A_CLAUSE = 3;

    /** Below it more was wrong than right in the sentences that were tried. */
    private static final double LEAST = 0.3;

    /** What is much weaker than the best of the same clause only shares a word with it. */
    private static final double LEAST_OF_BEST = 0.6;

    /** Where somebody works tells what is done there only when it is well named: the Standesamt, but not a school. */
    private static final double LEAST_OF_PLACE = 0.6;

    private final TenantId viewer;
    private final TaskTable tasks;
    private final NameTexts names;

    OwnWords(TenantId viewer, TaskTable tasks, NameTexts names) {
        this.viewer = viewer;
        this.tasks = tasks;
        this.names = names;
    }

    Recognised read(String text) {
        List<Statement> clauses = Clauses.statedIn(text).stream()
                .limit(MOST_CLAUSES)
                .map(Statement::of)
                .toList();
        return new Recognised(
                found(clauses, query -> tasks.named(viewer, query)),
                found(clauses, query -> names.competenciesNamed(viewer, query)),
                found(clauses, query -> names.jobRolesNamed(viewer, query)));
    }

    private static <T extends Comparable<T>> List<Found<T>> found(
            List<Statement> clauses, Function<TextQuery, List<NameHit<T>>> search) {
        Map<T, Double> weights = new HashMap<>();
        Map<T, Set<String>> words = new HashMap<>();
        for (Statement clause : clauses) {
            for (NameHit<T> hit : sure(clause, search.apply(clause.query()))) {
                weights.merge(hit.id(), hit.value(), Math::max);
                words.computeIfAbsent(hit.id(), id -> new LinkedHashSet<>()).addAll(hit.words());
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FOUND)
                .map(entry -> new Found<>(entry.getKey(), List.copyOf(words.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static <T extends Comparable<T>> List<NameHit<T>> sure(Statement clause, List<NameHit<T>> hits) {
        List<NameHit<T>> sorted = new ArrayList<>(hits);
        sorted.removeIf(hit -> !clause.isAboutAnyOf(hit.words())
                || hit.value() < LEAST_OF_PLACE && clause.isOnlyPlacedBy(hit.words()));
        sorted.sort(Comparator.comparingDouble((NameHit<T> hit) -> -hit.value()).thenComparing(NameHit::id));
        if (sorted.isEmpty()) {
            return sorted;
        }
        double least = Math.max(LEAST, sorted.getFirst().value() * LEAST_OF_BEST);
        return sorted.stream()
                .filter(hit -> hit.value() >= least)
                .limit(MOST_IN_A_CLAUSE)
                .toList();
    }
}
