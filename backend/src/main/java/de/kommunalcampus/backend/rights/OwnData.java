// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what is kept of one person.
 *
 * @param administration its name
 * @param sections one for each label, also those of which there is nothing
 */
public record OwnData(ZonedDateTime createdAt, String administration, List<Section> sections) {
    public OwnData {
        sections = List.copyOf(sections);
    }

    /** All of one kind, the newest first where they have a time. */
    public record Section(String label, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing.
     *
     * @param values texts, numbers, truth values, days and moments, or lists of them, by the register's names
     */
    public record Entry(Map<String, Object> values, List<Link> links) {
        public Entry {
            links = List.copyOf(links);
        }
    }

    /** @param name of what it leads to, such as a course */
    public record Link(String type, @Nullable String name, Map<String, Object> values) {}
}
