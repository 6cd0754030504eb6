// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An office of an administration with its number in the common plan of municipal offices; without a parent it hangs
 * below the administration itself.
 *
 * @param budgetPerPerson gross euros that it can still spend on one person, also in the units below; null where it says nothing
 */
public record UnitRow(
        String id,
        String administration,
        @Nullable String parent,
        String number,
        String name,
        @Nullable BigDecimal budgetPerPerson) {

    public UnitRow {
        Check.id("id", id);
        Check.id("administration", administration);
        Check.ids("parent", parent);
        Check.that(!id.equals(parent), "parent", "is the unit itself");
        Check.text("number", number);
        Check.text("name", name);
        Check.between("budget_per_person", 0, 100_000, budgetPerPerson);
    }
}
