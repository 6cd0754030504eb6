// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One clause of what somebody tells, and the words in it that say what it is about. In "ich pflege Grünanlagen" that is the
 * noun: the verb names what is done with anything, and elsewhere it is a noun of another trade (Pflege).
 */
public final class Statement {

    private static final Set<String> SPEAKERS = Set.of("ich", "wir", "i", "we");

    /** In the singular nobody but the speaker: no trainer says "Azubi" of the own work. */
    private static final Set<String> LEARNERS = Set.of(
            "azubi",
            "auszubildende",
            "auszubildender",
            "lehrling",
            "anwärter",
            "anwärterin",
            "praktikant",
            "praktikantin");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("(?U)^\\W+|\\W+$");
    /** Otherwise taken for the Roman numeral: a law of the social code. */
    private static final Pattern ENGLISH_SPEAKER = Pattern.compile("(?:^|\\s)I(?:['’]\\w+)?(?=\\s+[a-z])");

    /** Where something is done: im Bauhof, in einer Schule. */
    private static final Set<String> PLACING = Set.of("in", "im", "am", "an", "beim", "bei", "at");

    private final TextQuery query;
    private final Said said;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private Statement(String clause) {
        query = TextQuery.of(ENGLISH_SPEAKER.matcher(clause).replaceAll(" "));
        said = new Said(query);
        read(Arrays.stream(SPACE.split(clause))
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public static Statement of(String clause) {
        return new Statement(clause);
    }

    public TextQuery query() {
        return query;
    }

    /** How much of a name the clause says, from 0 to 1. */
    public double says(Name name) {
        return name.saidBy(said);
    }

    /** Whether any of these words of the clause says what it is about; what answers only others shares a word by chance. */
    public boolean isAboutAnyOf(List<String> found) {
        return isAnyIn(subjects, found);
    }

    /** Whether these words say only where, and others what: a caretaker in a school does not run its office. */
    public boolean isOnlyPlacedBy(List<String> found) {
        return !places.containsAll(subjects) && !isAnyIn(without(places), found);
    }

    private Set<String> without(Set<String> some) {
        Set<String> others = new HashSet<>(subjects);
        others.removeAll(some);
        return others;
    }

    private static boolean isAnyIn(Set<String> words, List<String> found) {
        return found.stream()
                .flatMap(SPACE::splitAsStream)
                .anyMatch(part -> words.stream()
                        .anyMatch(word ->
                                word.equals(part) || List.of(word.split("-")).contains(part)));
    }

    /**
     * The nouns, known by their capital letter; a first word may be one. Without a noun, as in English or in haste, all words
     * that are neither the verb nor weak; and the verb where it stands alone.
     */
    private void read(List<String> words) {
        Set<String> others = new HashSet<>();
        Set<String> verbs = new HashSet<>();
        boolean inSentence = false;
        boolean placing = false;
        for (int position = 0; position < words.size(); position++) {
            String word = words.get(position);
            placing |= PLACING.contains(word);
            if (!isTelling(word)) {
                continue;
            }
            if (isVerb(words, position)) {
                verbs.add(word);
            } else if (Character.isUpperCase(word.charAt(0))) {
                subjects.add(word);
                inSentence |= position > 0;
                if (placing) {
                    places.add(word);
                }
                placing = false;
            } else {
                others.add(word);
            }
        }
        if (!inSentence) {
            // A first word is written large whatever it is.
            subjects.addAll(others);
        }
        if (subjects.isEmpty()) {
            subjects.addAll(verbs);
        }
    }

    private static boolean isTelling(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return Analysis.isMeaningful(key)
                && !FunctionWords.isWeak(key)
                && !SPEAKERS.contains(key)
                && !LEARNERS.contains(key);
    }

    /** Before the speaker in "danach prüfe ich", else behind; never written large within a sentence. */
    private static boolean isVerb(List<String> words, int place) {
        if (Character.isUpperCase(words.get(place).charAt(0))) {
            return false;
        }
        if (place + 1 < words.size() && isSpeaker(words.get(place + 1))) {
            return true;
        }
        return place > 0 && isSpeaker(words.get(place - 1)) && (place == 1 || !isTelling(words.get(place - 2)));
    }

    private static boolean isSpeaker(String word) {
        return SPEAKERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
