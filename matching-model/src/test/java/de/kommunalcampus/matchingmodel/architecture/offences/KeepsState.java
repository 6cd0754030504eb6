// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture.offences;

import java.util.HashMap;

/** Breaks the rules on static state. */
@SuppressWarnings("NonFinalStaticField")
final class KeepsState {

    private static final HashMap<String, String> CACHE = new HashMap<>();
    private static int calls;

    private KeepsState() {}

    static int remember(String word) {
        CACHE.put(word, word);
        calls++;
        return calls;
    }
}
