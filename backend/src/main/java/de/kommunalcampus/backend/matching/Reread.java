// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.GraphRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the graph holds now of some nodes of one kind.
 *
 * @param asked their ids; what was not found is gone
 */
public record Reread<T>(Set<String> asked, GraphRows<T> found) {
    public Reread {
        asked = Set.copyOf(asked);
    }

    public static <T> Reread<T> nothing() {
        return new Reread<>(Set.of(), new GraphRows<>(List.of(), List.of()));
    }

    /**
     * The whole list as it is now; what did not change stays the same object, and so does the list where nothing did.
     *
     * @param former in the order of the ids
     */
    List<T> in(List<T> former, Function<T, String> idOf) {
        TreeMap<String, T> arriving = new TreeMap<>();
        found.usable().forEach(entry -> arriving.put(idOf.apply(entry), entry));
        List<T> now = new ArrayList<>(former.size() + arriving.size());
        boolean same = true;
        for (T entry : former) {
            String id = idOf.apply(entry);
            while (!arriving.isEmpty() && arriving.firstKey().compareTo(id) < 0) {
                now.add(arriving.pollFirstEntry().getValue());
                same = false;
            }
            T next = asked.contains(id) ? arriving.remove(id) : entry;
            same &= entry.equals(next);
            if (next != null) {
                now.add(entry.equals(next) ? entry : next);
            }
        }
        now.addAll(arriving.values());
        return same && arriving.isEmpty() ? former : now;
    }

    /** The nodes that cannot be used, id and reason of each. */
    Stream<String> unusableIn(List<String> former) {
        return Stream.concat(
                former.stream().filter(line -> !asked.contains(line.substring(0, line.indexOf(':')))),
                found.unusable().stream());
    }
}
