// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.Set;
import org.neo4j.driver.Bookmark;

/**
 * A point in the history of the graph: two marks are equal when nothing was committed between them, by whatever route.
 * A read that starts from a mark sees at least everything up to it, on a cluster too.
 */
public record GraphMark(Set<Bookmark> bookmarks) {
    public GraphMark {
        bookmarks = Set.copyOf(bookmarks);
    }
}
