// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

/** What can be wrong with a field of a record. */
public enum IssueCode implements FindingCode {
    MISSING("is missing"),
    ID_MISSING("is missing, as is {substitutes}"),
    ID_REPLACED("is missing; the value of {substitutes} stands in for it"),
    PROVIDER_UNKNOWN("is missing, as is every other hint at who offers this"),
    PROVIDER_INCOMPLETE("has no id or no name"),
    FORMAT_UNKNOWN("is unknown ({value}); taken as on site"),
    LANGUAGE_UNKNOWN("is no language code; taken as German"),
    NOT_HOURS("gives no number of hours: {value}"),
    NOT_A_DATE("is no date: {value}"),
    YEAR_IMPLAUSIBLE("lies in {year}, which stands for none"),
    NOT_A_LINK("is no address of the web: {value}"),
    NOT_A_PRICE("is no price in euros: {value}"),
    NOT_ON_THE_GLOBE("is not on the globe or has one coordinate only"),
    START_MISSING("is missing or no date; the run was left out"),
    END_MISSING("is missing; taken as one day"),
    END_BEFORE_START("lies before the start; taken as one day"),
    RUN_REPEATED("names a run twice"),
    NO_RUN("gives no date; the offer has no run"),
    DATES_FROM_TEXT("is missing; {count} dates were taken from the text"),
    OFFER_DIFFERS("differs from {other}, the same offer; only its runs were taken"),
    NOT_AN_ESCO_SKILL("is no address of an ESCO skill: {value}"),
    NOT_A_COMPETENCY("names no competency: {value}"),
    LEVEL_UNKNOWN("has a level of no known scale: {value}"),
    COMPETENCY_UNKNOWN("no competency is known as {value}; kept as text"),
    LABEL_MISSING("no label in any language; shows the beginning of its id"),
    LABEL_ONLY_ENGLISH("no German label; shows the English one"),
    NOT_AN_ESCO_ADDRESS("is no address of an ESCO concept: {value}"),
    REPEATED("is in the file twice: {value}"),
    NOT_RELEASED("is {value}"),
    CONCEPT_UNKNOWN("is no concept of this version: {value}"),
    RELATION_UNKNOWN("is neither essential nor optional: {value}"),
    NOT_A_KEY("is no official key: {value}"),
    RELATES_TO_ITSELF("relates a concept to itself"),
    PAIR_REPEATED("repeats a pair; if one of them is essential, that counts");

    private final String template;

    IssueCode(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** @param values in the order of the template */
    public Finding<IssueCode> with(Object... values) {
        return Finding.of(this, values);
    }
}
