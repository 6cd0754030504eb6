// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** The rules that make training a duty. */
public record Obligations(
        List<ObligationRow> obligations, List<ObligationAppliesRow> applies, List<ObligationMetByRow> metBy) {

    public Obligations {
        obligations = List.copyOf(obligations);
        applies = List.copyOf(applies);
        metBy = List.copyOf(metBy);
    }
}
