// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Set;

/** What all offers are, at the end of a compound: a Deeskalationstraining is about Deeskalation, whatever a dictionary knows. */
final class GenericHeads {

    private static final int SHORTEST_SUBJECT = 4;

    /** A longer head before one that it ends with. */
    private static final String[] HEADS = {
        "training",
        "trainings",
        "lehrgang",
        "lehrgänge",
        "lehrgaenge",
        "seminar",
        "seminare",
        "webinar",
        "webinare",
        "schulung",
        "schulungen",
        "fortbildung",
        "fortbildungen",
        "weiterbildung",
        "weiterbildungen",
        "workshop",
        "workshops",
        "kurs",
        "kurse",
        "kursen",
        "kurses"
    };

    /** Says how a course is given, for whom or how deep it goes, and nothing of its subject. */
    private static final Set<String> KINDS = Set.of(
            "grund",
            "grundlagen",
            "aufbau",
            "basis",
            "einstiegs",
            "einsteiger",
            "einführungs",
            "einfuehrungs",
            "vertiefungs",
            "intensiv",
            "kompakt",
            "crash",
            "auffrischungs",
            "selbstlern",
            "online",
            "präsenz",
            "praesenz",
            "fern",
            "abend",
            "tages",
            "jahres",
            "wochen",
            "wochenend",
            "block",
            "zertifikats",
            "pflicht",
            "inhouse",
            "fach",
            "sprach",
            "quereinstiegs");

    private GenericHeads() {}

    /** What stands before the head, linking letters with it; the word itself where there is no head or too little before it. */
    static String withoutHead(String word) {
        for (String head : HEADS) {
            int length = word.length() - head.length();
            if (length >= SHORTEST_SUBJECT && word.endsWith(head)) {
                String subject = word.substring(0, length);
                return isSubject(subject) ? subject : word;
            }
        }
        return word;
    }

    private static boolean isSubject(String word) {
        return !KINDS.contains(word) && !FunctionWords.contains(word) && !FunctionWords.isWeak(word);
    }
}
