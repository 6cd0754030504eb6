// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What people have typed at some moment: beginnings of one or two words, some with an error, some without umlauts. */
final class Typing {
    private static final int LETTERS = 26;

    private final GermanLabels labels;
    private final Random random;

    Typing(long seed) {
        labels = new GermanLabels(seed);
        random = new Random(seed);
    }

    List<String> distinct(int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    /** Of four texts one has an error, of six one a second word, of ten one umlauts spelled out. */
    private String text() {
        String word = labels.compound().toLowerCase(Locale.ROOT);
        String text = word.substring(0, 1 + random.nextInt(word.length()));
        if (text.length() > 3 && random.nextInt(4) == 0) {
            text = withError(text);
        }
        if (random.nextInt(10) == 0) {
            text = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        }
        return random.nextInt(6) == 0 ? labels.compound() + " " + text : text;
    }

    private String withError(String text) {
        int at = 1 + random.nextInt(text.length() - 2);
        char letter = (char) ('a' + random.nextInt(LETTERS));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
