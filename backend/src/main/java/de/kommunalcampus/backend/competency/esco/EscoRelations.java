// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All relations of one kind: from a concept to others, each with whether it is essential. */
final class EscoRelations {
    private final SortedMap<String, SortedMap<String, Boolean>> targets = new TreeMap<>();

    /** Of two rows for one pair the essential one counts. Returns false where the pair was there. */
    boolean add(String from, String to, boolean essential) {
        SortedMap<String, Boolean> others = targets.computeIfAbsent(from, key -> new TreeMap<>());
        @Nullable Boolean before = others.get(to);
        others.put(to, essential || Boolean.TRUE.equals(before));
        return before == null;
    }

    SortedMap<String, Boolean> from(String id) {
        return targets.getOrDefault(id, Collections.emptySortedMap());
    }

    Map<String, SortedMap<String, Boolean>> all() {
        return Collections.unmodifiableMap(targets);
    }
}
