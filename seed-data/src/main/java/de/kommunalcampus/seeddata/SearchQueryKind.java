// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What a search must master to answer a query; {@code NOTHING} asks for something the sample world does not have. */
public enum SearchQueryKind {
    COMPOUND,
    COMPOUND_PART,
    LINKING_S,
    INFLECTION,
    GENDER_FORM,
    UMLAUT,
    ABBREVIATION,
    SYNONYM,
    TYPING_ERROR,
    SEVERAL_WORDS,
    EVERYDAY_QUESTION,
    JOB_TITLE,
    ENGLISH,
    PROVIDER,
    NOTHING
}
