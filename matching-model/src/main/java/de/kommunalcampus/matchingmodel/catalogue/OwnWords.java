// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Recognised.Found;
import de.kommunalcampus.matchingmodel.text.Clauses;
import de.kommunalcampus.matchingmodel.text.Name;
import de.kommunalcampus.matchingmodel.text.Statement;
import de.kommunalcampus.matchingmodel.text.TextQuery;
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

    /** Further down the search shares no more than a word with a clause. */
    private static final int MOST_TRIED = 30;

    /** Of a name less was mostly said by chance, in the statements that were tried. */
    private static final double LEAST_SAID = 0.45;

    /** Beside a name that the same clause says well, one that it half says is hardly meant. */
    private static final double LEAST_OF_BEST = 0.8;

    /** Where somebody works tells what is done there only when it is well named: the Standesamt, but not a school. */
    private static final double LEAST_OF_PLACE = 0.75;

    private final TenantId viewer;
    private final TaskTable tasks;
    private final NameTexts names;
    private final Map<NameHit.Spoken, Name> analysed = new HashMap<>();

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

    private <T extends Comparable<T>> List<Found<T>> found(
            List<Statement> clauses, Function<TextQuery, List<NameHit<T>>> search) {
        Map<T, Double> weights = new HashMap<>();
        Map<T, Set<String>> words = new HashMap<>();
        for (Statement clause : clauses) {
            for (Found<T> one : said(clause, search.apply(clause.query()))) {
                weights.merge(one.id(), one.weight(), Math::max);
                words.computeIfAbsent(one.id(), id -> new LinkedHashSet<>()).addAll(one.words());
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FOUND)
                .map(entry -> new Found<>(entry.getKey(), List.copyOf(words.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /**
     * The search tells how much of a clause a name answers, and finds it by one word of several; here counts how much of the
     * name the clause says.
     */
    private <T extends Comparable<T>> List<Found<T>> said(Statement clause, List<NameHit<T>> hits) {
        List<Found<T>> found = hits.stream()
                .filter(hit -> clause.isAboutAnyOf(hit.words()))
                .sorted(Comparator.comparingDouble((NameHit<T> hit) -> -hit.value())
                        .thenComparing(NameHit::id))
                .limit(MOST_TRIED)
                .map(hit -> new Found<>(hit.id(), hit.words(), said(clause, hit)))
                .filter(one -> one.weight() >= (clause.isOnlyPlacedBy(one.words()) ? LEAST_OF_PLACE : LEAST_SAID))
                .sorted(Comparator.comparingDouble((Found<T> one) -> -one.weight()))
                .toList();
        return found.stream()
                .filter(one -> one.weight() >= found.getFirst().weight() * LEAST_OF_BEST)
                .limit(MOST_IN_A_CLAUSE)
                .toList();
    }

    private double said(Statement clause, NameHit<?> hit) {
        return hit.names().stream()
                .mapToDouble(name -> name.share() * clause.says(analysed(name)))
                .max()
                .orElse(0);
    }

    private Name analysed(NameHit.Spoken name) {
        return analysed.computeIfAbsent(name, any -> Name.of(any.text(), any.isEnglish()));
    }
}
