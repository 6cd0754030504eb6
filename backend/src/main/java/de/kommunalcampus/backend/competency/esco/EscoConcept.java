// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.reading.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill, skill group or occupation.
 *
 * @param label German, or what stands in for it where {@code labelFallback}
 * @param area the heading under which the hierarchy files it
 * @param code of the occupation (ISCO and beyond) or the group
 */
record EscoConcept(
        String id,
        String uri,
        Kind kind,
        String label,
        @Nullable String labelEn,
        boolean labelFallback,
        List<String> alternativeLabels,
        String description,
        String area,
        @Nullable String code) {
    enum Kind {
        SKILL,
        KNOWLEDGE,
        SKILL_GROUP,
        OCCUPATION
    }

    EscoConcept {
        alternativeLabels = List.copyOf(alternativeLabels);
    }

    String hash() {
        return new Fingerprint()
                .add(uri)
                .add(kind)
                .add(label)
                .add(labelEn)
                .add(labelFallback)
                .addAll(alternativeLabels)
                .add(description)
                .add(area)
                .add(code)
                .hex();
    }

    boolean isOccupation() {
        return kind == Kind.OCCUPATION;
    }
}
