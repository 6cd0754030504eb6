// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name, cut where it joins things: who says Ausweise may mean "Ausweise und Pässe ausstellen". Its nouns name it; its other
 * words and what is said of any work only narrow.
 */
public final class Name {

    static final double NARROWING = 0.35;

    /** Who says one of two things that a name joins says less than who says both. */
    private static final double ONE_OF_SEVERAL = 0.75;

    private static final Set<String> JOINING = Set.of("und", "sowie", "and");

    private static final class Part {
        private final AnalysedWord word;
        private final List<AnalysedWord> hyphened = new ArrayList<>();
        private final boolean noun;

        Part(AnalysedWord word, boolean noun) {
            this.word = word;
            this.noun = noun;
        }
    }

    private final List<List<Part>> links = new ArrayList<>();

    private Name() {}

    /** @param isEnglish there the first word is written large, mostly a verb, and no noun */
    public static Name of(String text, boolean isEnglish) {
        Name name = new Name();
        Analysis analysis = new Analysis();
        List<Part> link = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (JOINING.contains(word.key())) {
                name.add(link);
                link = new ArrayList<>();
            } else if (!link.isEmpty() && isInside(word, link.getLast().word)) {
                link.getLast().hyphened.add(analysis.analyse(word));
            } else if (Analysis.isMeaningful(word.key())) {
                boolean isLarge = Character.isUpperCase(word.typed().charAt(0));
                link.add(new Part(analysis.analyse(word), isLarge != isEnglish));
            }
        }
        name.add(link);
        return name;
    }

    /** The parts of a hyphenated word stand behind it. */
    private static boolean isInside(Word word, AnalysedWord before) {
        return before.typed().contains("-") && before.typed().contains(word.typed());
    }

    private void add(List<Part> link) {
        if (link.stream().anyMatch(part -> part.noun) || links.isEmpty()) {
            // Bürgerinnen und Bürger are one.
            links.removeIf(before -> before.size() == 1
                    && !link.isEmpty()
                    && before.getFirst()
                            .word
                            .whole()
                            .equals(link.getFirst().word.whole()));
            links.add(link);
        } else {
            links.getLast().addAll(link);
        }
    }

    /** How much of it is said, from 0 to 1. */
    double saidBy(Said said) {
        double best = 0;
        for (List<Part> link : links) {
            best = Math.max(best, share(withHead(link), said));
        }
        if (links.size() == 1) {
            return best;
        }
        return Math.max(share(links.stream().flatMap(List::stream).toList(), said), ONE_OF_SEVERAL * best);
    }

    /** In "Moderation von Sitzungen und Workshops" the first noun is that of Workshops too. */
    private List<Part> withHead(List<Part> link) {
        List<Part> nouns = links.getFirst().stream().filter(part -> part.noun).toList();
        if (link == links.getFirst() || nouns.size() < 2) {
            return link;
        }
        List<Part> all = new ArrayList<>(link);
        all.add(nouns.getFirst());
        return all;
    }

    private static double share(List<Part> link, Said said) {
        boolean onlyWeak = link.stream().noneMatch(part -> part.noun && !part.word.weak());
        double sum = 0;
        double most = 0;
        for (Part part : link) {
            double weight = part.noun && (onlyWeak || !part.word.weak()) ? 1 : NARROWING;
            sum += weight * said.strength(part.word, part.hyphened);
            most += weight;
        }
        return most == 0 ? 0 : sum / most;
    }
}
