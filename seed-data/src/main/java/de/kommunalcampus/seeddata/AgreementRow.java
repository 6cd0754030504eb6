// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;

/**
 * An administration agreed with its staff council on a function that is off otherwise.
 *
 * @param function the name of a switch
 */
public record AgreementRow(
        String id,
        String administration,
        String function,
        LocalDate concludedOn,
        String reference,
        String scope,
        String reason) {

    public AgreementRow {
        Check.id("id", id);
        Check.id("administration", administration);
        Check.that(function.matches("[A-Z_]+"), "function", "is no name of a switch");
        Check.text("reference", reference);
        Check.text("scope", scope);
        Check.text("reason", reason);
    }
}
