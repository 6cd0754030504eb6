// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/**
 * What words of one family share: Prüfung, Prüfer, prüfen and geprüft; Auswertung and auszuwerten; Modellierung and
 * modelliert. Coarser than a stem, so a root proves less.
 */
final class Roots {

    private static final int SHORTEST = 4;
    private static final String[] SEPARABLE = {
        "zusammen",
        "zuruck",
        "weiter",
        "wieder",
        "durch",
        "nach",
        "fest",
        "frei",
        "fort",
        "unter",
        "uber",
        "aus",
        "auf",
        "bei",
        "ein",
        "mit",
        "vor",
        "weg",
        "her",
        "hin",
        "los",
        "ab",
        "an",
        "um",
        "zu"
    };
    private static final String[] ENDINGS = {
        "isierungen",
        "isierenden",
        "isierung",
        "isierten",
        "isieren",
        "isierte",
        "isierer",
        "isiert",
        "ierungen",
        "ierenden",
        "ierung",
        "ierten",
        "ieren",
        "ierte",
        "ierter",
        "ierer",
        "iert",
        "ungen",
        "enden",
        "ender",
        "ende",
        "ung",
        "end",
        "eten",
        "eter",
        "etes",
        "ete",
        "ern",
        "er",
        "en",
        "em",
        "es",
        "et",
        "lichen",
        "licher",
        "liches",
        "liche",
        "lich",
        "ischen",
        "ische",
        "isch",
        "igen",
        "iger",
        "ige",
        "ig",
        "e",
        "n",
        "s"
    };

    private Roots() {}

    /** @param word folded */
    static String of(String word) {
        String bare = withoutParticle(word);
        for (String ending : ENDINGS) {
            int length = bare.length() - ending.length();
            if (length >= shortestBefore(ending) && bare.endsWith(ending)) {
                return bare.substring(0, length);
            }
        }
        return bare;
    }

    /** passend is not of the family of Pass: a longer or weaker ending needs a longer root. */
    private static int shortestBefore(String ending) {
        return switch (ending) {
            case "ende", "enden", "ender", "end", "s", "n", "ig", "ige", "igen", "iger" -> SHORTEST + 1;
            default -> SHORTEST;
        };
    }

    /** Without the zu and ge inside or before a verb: auszuwerten, ausgewertet, gepruft. */
    private static String withoutParticle(String word) {
        for (String prefix : SEPARABLE) {
            int rest = prefix.length() + 2;
            if (word.startsWith(prefix) && word.length() >= rest + SHORTEST) {
                String particle = word.substring(prefix.length(), rest);
                if (particle.equals("zu") && word.endsWith("en")) {
                    return prefix + word.substring(rest);
                }
                if (particle.equals("ge") && (word.endsWith("en") || isParticiple(word))) {
                    return prefix + withoutT(word.substring(rest));
                }
            }
        }
        boolean simple = word.startsWith("ge") && word.length() >= SHORTEST + 3 && isParticiple(word);
        return simple ? withoutT(word.substring(2)) : word;
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("t") || word.endsWith("te") || word.endsWith("ten") || word.endsWith("ter");
    }

    /** pruft, prufte and pruften are pruf; what ends in et is left to the endings. */
    private static String withoutT(String verb) {
        for (String ending : new String[] {"ten", "ter", "te", "t"}) {
            int length = verb.length() - ending.length();
            if (length >= SHORTEST && verb.endsWith(ending) && verb.charAt(length - 1) != 'e') {
                return verb.substring(0, length);
            }
        }
        return verb;
    }
}
