// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.List;

/** The files that are read, by the names under which ESCO publishes them; {@code %s} is the language. */
enum EscoFile {
    OCCUPATIONS("occupations_%s.csv"),
    SKILLS("skills_%s.csv"),
    SKILL_GROUPS("skillGroups_%s.csv"),
    ISCO_GROUPS("ISCOGroups_%s.csv"),
    OCCUPATION_SKILLS("occupationSkillRelations_%s.csv"),
    BROADER_SKILLS("broaderRelationsSkillPillar_%s.csv"),
    SKILL_SKILLS("skillSkillRelations_%s.csv"),
    DIGITAL("digitalSkillsCollection_%s.csv"),
    DIGCOMP("digCompSkillsCollection_%s.csv"),
    GREEN("greenSkillsCollection_%s.csv"),
    LANGUAGES("languageSkillsCollection_%s.csv"),
    RESEARCH("researchSkillsCollection_%s.csv"),
    TRANSVERSAL("transversalSkillsCollection_%s.csv"),
    /** Not by ESCO: labels alone, for where the skills file is not to be had. */
    SKILL_LABELS("esco_skill_labels_%s.csv"),
    /** Not by ESCO: occupations' skills with labels, for where the relations file is not to be had. */
    OCCUPATION_SKILLS_JOINED("occupation_skill_uri_partial.csv");

    /** Excerpts of the skills file by subject; they help out where that is missing. */
    static final List<EscoFile> COLLECTIONS = List.of(DIGITAL, DIGCOMP, GREEN, LANGUAGES, RESEARCH, TRANSVERSAL);

    private final String pattern;

    EscoFile(String pattern) {
        this.pattern = pattern;
    }

    String name(String language) {
        return pattern.formatted(language);
    }
}
