// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms that a clause says, by itself and by what its words mean, and how surely each. */
final class Said {

    /** As in {@link TextIndex.Builder}: by a word of the family, by a part of a compound. */
    private static final double ROOT = 0.8;

    private static final double PART = 0.7;
    private static final double PART_ROOT = 0.56;
    private static final double BY_PARTS = 0.6;
    private static final double MISTYPED = 0.8;

    /** Stems of what says, at the end of a compound, only what kind of thing it is: who says Kita may mean Kita-Recht. */
    private static final Set<String> KINDS = Set.of("recht", "wes", "verfahr", "programm", "system");

    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_MISTYPED = 5;
    private static final int TWO_ERRORS_FROM = 8;

    private final Map<String, Double> words = new HashMap<>();

    /** Of compounds that are typed; the parts of what only means the same prove nothing. */
    private final Map<String, Double> parts = new HashMap<>();

    /** Neither the trade nor the dictionary knows them: perhaps mistyped. */
    private final List<String> unknown = new ArrayList<>();

    Said(TextQuery query) {
        for (QueryUnit unit : query.units()) {
            for (AnalysedWord word : unit.words()) {
                say(word, 1);
                word.parts().forEach(part -> parts.merge(part, PART, Math::max));
                word.partRoots().forEach(root -> parts.merge(TextSearch.ROOT_MARK + root, PART_ROOT, Math::max));
            }
            unit.meanings().forEach(meaning -> say(meaning, 1));
            if (unit.words().size() == 1 && unit.meanings().isEmpty()) {
                sayByBeginning(unit.words().getFirst());
                sayMistyped(unit.words().getFirst());
            }
        }
    }

    private void sayByBeginning(AnalysedWord word) {
        for (String part : word.parts()) {
            if (word.joined().startsWith(part)) {
                DomainWords.get().ofPart(part).forEach(meaning -> say(meaning, BY_PARTS));
            }
        }
    }

    private void sayMistyped(AnalysedWord word) {
        if (word.parts().isEmpty() && !Compounds.isWord(word.key())) {
            unknown.add(word.whole());
            DomainWords.get().near(word.whole()).forEach(meaning -> say(meaning, MISTYPED));
        }
    }

    private void say(DomainWords.Meaning meaning, double share) {
        meaning.words().forEach(word -> say(word, share * meaning.worth()));
    }

    private void say(AnalysedWord word, double worth) {
        words.merge(word.whole(), worth, Math::max);
        words.merge(word.joined(), worth, Math::max);
        words.merge(TextSearch.ROOT_MARK + word.root(), ROOT * worth, Math::max);
    }

    /** @param hyphened the parts of the word that hyphens join, if any do */
    double strength(AnalysedWord word, List<AnalysedWord> hyphened) {
        double joined = hyphened.stream()
                .filter(part -> !(isKind(part.whole()) && word.joined().endsWith(part.whole())))
                .mapToDouble(this::strength)
                .average()
                .orElse(0);
        return Math.max(strength(word), BY_PARTS * joined);
    }

    private double strength(AnalysedWord word) {
        double whole = Math.max(of(words, word.whole(), word.root()), words.getOrDefault(word.joined(), 0.0));
        if (word.weak()) {
            return whole;
        }
        double part = of(parts, word.whole(), word.root());
        return Math.max(Math.max(whole, part), Math.max(BY_PARTS * byParts(word), byUnknown(word.whole())));
    }

    private double byParts(AnalysedWord word) {
        return word.parts().stream()
                .filter(part -> !(isKind(part) && word.joined().endsWith(part)))
                .mapToDouble(part -> Math.max(of(words, part, Roots.of(part)), of(parts, part, Roots.of(part))))
                .average()
                .orElse(0);
    }

    private static boolean isKind(String part) {
        return KINDS.contains(part) || FunctionWords.isWeakStem(part);
    }

    private double byUnknown(String word) {
        double best = 0;
        for (String typed : unknown) {
            if (word.length() >= SHORTEST_BEGINNING && typed.startsWith(word)) {
                best = Math.max(best, PART);
            }
            int errors = Math.min(word.length(), typed.length()) < TWO_ERRORS_FROM ? 1 : 2;
            if (typed.length() >= SHORTEST_MISTYPED
                    && typed.charAt(0) == word.charAt(0)
                    && Math.abs(typed.length() - word.length()) <= errors
                    && EditDistance.between(typed, word) <= errors) {
                best = Math.max(best, MISTYPED);
            }
        }
        return best;
    }

    private static double of(Map<String, Double> terms, String whole, String root) {
        return Math.max(terms.getOrDefault(whole, 0.0), terms.getOrDefault(TextSearch.ROOT_MARK + root, 0.0));
    }
}
