// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files each skill under a heading: the group one step below the top of the hierarchy, such as "Wirtschaft,
 * Verwaltung und Recht". Of several the one whose id comes first, so that the same files give the same headings.
 */
final class EscoAreas {
    private static final String NONE = "";

    private final Map<String, EscoDraft> drafts;
    private final @Nullable EscoRelations broader;
    private final Map<String, String> headings = new HashMap<>();

    EscoAreas(Map<String, EscoDraft> drafts, @Nullable EscoRelations broader) {
        this.drafts = drafts;
        this.broader = broader;
    }

    String of(EscoDraft draft) {
        String own = draft.area();
        if (own != null) {
            return own;
        }
        EscoDraft heading = drafts.get(heading(draft.id()));
        return heading == null ? "ESCO" : heading.shownLabel();
    }

    private String heading(String id) {
        String known = headings.get(id);
        if (known != null) {
            return known;
        }
        // A loop in the data must not loop here.
        headings.put(id, NONE);
        String found = NONE;
        for (String parent : parents(id)) {
            String candidate = parents(parent).isEmpty() ? id : heading(parent);
            if (found.equals(NONE) || (!candidate.equals(NONE) && candidate.compareTo(found) < 0)) {
                found = candidate;
            }
        }
        found = parents(id).isEmpty() ? id : found;
        headings.put(id, found);
        return found;
    }

    private Set<String> parents(String id) {
        return broader == null ? Set.of() : broader.from(id).keySet();
    }
}
