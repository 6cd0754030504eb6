// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concept while its texts are gathered from several files; the first text that is found stays. */
final class EscoDraft {
    private static final int SHOWN_OF_ID = 8;

    private final String id;
    private final String uri;
    private EscoConcept.Kind kind;
    private @Nullable String label;
    private @Nullable String labelEn;
    private List<String> alternatives = List.of();
    private String description = "";
    private @Nullable String code;
    private @Nullable String area;

    EscoDraft(String id, String uri, EscoConcept.Kind kind) {
        this.id = id;
        this.uri = uri;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    String uri() {
        return uri;
    }

    void kind(EscoConcept.Kind found) {
        kind = found;
    }

    EscoConcept.Kind kind() {
        return kind;
    }

    void label(String text) {
        label = label == null && !text.isBlank() ? EscoTexts.line(text) : label;
    }

    void labelEn(String text) {
        labelEn = labelEn == null && !text.isBlank() ? EscoTexts.line(text) : labelEn;
    }

    void alternatives(String cell) {
        if (alternatives.isEmpty()) {
            alternatives = EscoTexts.alternatives(cell, String.valueOf(label));
        }
    }

    void description(String text) {
        description = description.isEmpty() ? text.strip() : description;
    }

    void code(@Nullable String found) {
        code = found;
    }

    void area(@Nullable String found) {
        area = found;
    }

    @Nullable
    String area() {
        return area;
    }

    boolean hasLabel() {
        return label != null;
    }

    @Nullable
    String findLabelEn() {
        return labelEn;
    }

    /** What the concept is called: German, else English, else the beginning of its id. */
    String shownLabel() {
        if (label != null) {
            return label;
        }
        return labelEn != null
                ? labelEn
                : "ESCO " + id.substring(EscoUri.ID_PREFIX.length(), EscoUri.ID_PREFIX.length() + SHOWN_OF_ID);
    }

    EscoConcept complete(String finalArea) {
        String shown = shownLabel();
        List<String> others =
                kind == EscoConcept.Kind.OCCUPATION ? EscoTexts.withGenders(alternatives, shown) : alternatives;
        return new EscoConcept(id, uri, kind, shown, labelEn, label == null, others, description, finalArea, code);
    }
}
