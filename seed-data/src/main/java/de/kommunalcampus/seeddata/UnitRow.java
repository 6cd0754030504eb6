// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import org.jspecify.annotations.Nullable;

/** An office of an administration with its number in the common plan of municipal offices; without a parent it hangs below the administration itself. */
public record UnitRow(
        String id, String administration, @Nullable String parent, String number, String name) {

    public UnitRow {
        Check.id("id", id);
        Check.id("administration", administration);
        Check.ids("parent", parent);
        Check.that(!id.equals(parent), "parent", "is the unit itself");
        Check.text("number", number);
        Check.text("name", name);
    }
}
