// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Completes the words that hyphens cut short: Pass- und Ausweisrecht, An- und Abmeldung, Haushaltsplanung und -ausgleich. */
final class Ellipses {

    private static final Set<String> CONNECTORS =
            Set.of("und", "oder", "sowie", "bzw", "beziehungsweise", "als", "auch", "noch", "bis", "and", "or");
    private static final String[] PREFIXES = {
        "zurück",
        "zusammen",
        "wieder",
        "weiter",
        "unter",
        "über",
        "durch",
        "nach",
        "fort",
        "hin",
        "her",
        "vor",
        "aus",
        "auf",
        "ein",
        "mit",
        "ab",
        "an",
        "um",
        "zu",
        "be"
    };

    private record Piece(List<Word> words, boolean cutBefore, boolean cutBehind) {

        boolean isConnector() {
            return words.size() == 1 && CONNECTORS.contains(words.getFirst().key());
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /** @param words of one hyphenated word, the whole first; empty where they are too short or too long */
    void add(List<Word> words, boolean cutBefore, boolean cutBehind) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, cutBefore, cutBehind));
        }
    }

    List<Word> completed() {
        List<Word> all = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Word> completed = List.of();
            if (piece.cutBehind()) {
                completed = completedBehind(piece.words().getFirst(), i);
            } else if (piece.cutBefore()) {
                completed = completedBefore(piece.words().getFirst(), i);
            }
            all.addAll(completed.isEmpty() ? piece.words() : completed);
        }
        return all;
    }

    /** By the first whole word behind it, with nothing but connectors and other cut words between. */
    private List<Word> completedBehind(Word cut, int place) {
        boolean connected = false;
        for (int i = place + 1; i < pieces.size(); i++) {
            Piece next = pieces.get(i);
            if (next.isConnector() || next.cutBehind()) {
                connected = true;
            } else {
                return connected ? withHeadOf(next.words().getFirst().key(), cut) : List.of();
            }
        }
        return List.of();
    }

    private static List<Word> withHeadOf(String whole, Word cut) {
        for (String prefix : PREFIXES) {
            if (whole.startsWith(prefix)
                    && List.of(PREFIXES).contains(cut.key())
                    && whole.length() > prefix.length() + 2) {
                return List.of(new Word(cut.typed(), cut.key() + whole.substring(prefix.length())));
            }
        }
        List<String> parts = Compounds.split(whole);
        if (parts.size() < 2) {
            return List.of();
        }
        String head = parts.getLast();
        String longHead =
                whole.substring(whole.indexOf(parts.get(1), parts.getFirst().length()));
        Word shorter = new Word(cut.typed(), cut.key() + head);
        return longHead.equals(head) ? List.of(shorter) : List.of(new Word(cut.typed(), cut.key() + longHead), shorter);
    }

    /** By the beginning of the word before the connector. */
    private List<Word> completedBefore(Word cut, int place) {
        int before = place - 1;
        while (before >= 0
                && (pieces.get(before).isConnector() || pieces.get(before).cutBefore())) {
            before--;
        }
        if (before < 0 || before == place - 1) {
            return List.of();
        }
        String whole = pieces.get(before).words().getFirst().key();
        List<String> parts = Compounds.split(whole);
        if (parts.size() < 2) {
            return List.of();
        }
        int head = whole.lastIndexOf(parts.getLast());
        return List.of(new Word(cut.typed(), whole.substring(0, head) + cut.key()));
    }
}
