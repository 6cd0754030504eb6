// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Whom an obligation binds; a unit may be an administration as a whole. */
public record ObligationAppliesRow(String obligation, ObligationScope kind, String target) {

    public ObligationAppliesRow {
        Check.id("obligation", obligation);
        Check.id("target", target);
    }
}
