// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

/** What ends by itself at a time that the register gives, and that no module deletes for itself. */
public enum TimedRule {
    DECIDED_PROPOSALS("Proposal", "decidedOn", "decidedOn"),
    /** Only where there is a newer level of the same source for the same competency. */
    REPLACED_LEVELS("Assessment", "assessedOn", "assessedOn"),
    PHONES_OF_LEAVERS("Employee", "privatePhone", "leftOn"),
    CODES("Account", "codeHash", "codeUntil");

    private final String label;
    private final String property;
    private final String from;

    TimedRule(String label, String property, String from) {
        this.label = label;
        this.property = property;
        this.from = from;
    }

    public String label() {
        return label;
    }

    public String property() {
        return property;
    }

    /** The property from which the time counts. */
    public String from() {
        return from;
    }
}
