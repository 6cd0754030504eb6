// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What meets an obligation. */
public record ObligationMetByRow(String obligation, ObligationAnswer kind, String target) {

    public ObligationMetByRow {
        Check.id("obligation", obligation);
        Check.id("target", target);
    }
}
