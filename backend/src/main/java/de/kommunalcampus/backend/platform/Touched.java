// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Nodes that commits have changed, created or deleted.
 *
 * @param everything whether it is unknown which ones
 * @param ids by label
 */
public record Touched(boolean everything, Map<String, Set<String>> ids) {
    /** Reading so many one by one gains nothing. */
    private static final int MOST = 20_000;

    public Touched {
        ids = Map.copyOf(ids);
    }

    public static Touched nothing() {
        return new Touched(false, Map.of());
    }

    public static Touched all() {
        return new Touched(true, Map.of());
    }

    public boolean isNothing() {
        return !everything && ids.isEmpty();
    }

    public Set<String> of(String label) {
        return ids.getOrDefault(label, Set.of());
    }

    public Touched and(Touched more) {
        if (isNothing() || more.isNothing()) {
            return isNothing() ? more : this;
        }
        if (everything || more.everything || size() + more.size() > MOST) {
            return all();
        }
        Map<String, Set<String>> both = new HashMap<>(ids);
        more.ids.forEach((label, some) -> both.merge(label, some, (one, other) -> {
            Set<String> union = new HashSet<>(one);
            union.addAll(other);
            return Set.copyOf(union);
        }));
        return new Touched(false, both);
    }

    private int size() {
        return ids.values().stream().mapToInt(Set::size).sum();
    }
}
