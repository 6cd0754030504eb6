// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says the own job role or unit to be instead. It changes nothing before HR confirms it.
 *
 * @param current what is on record now, which a confirmation replaces
 * @param decidedOn null while it is open
 * @param reason what HR said to it, if anything
 * @param seen the person has read the decision and no longer wants to be shown it
 */
public record Proposal(
        String id,
        EmployeeId employee,
        String displayName,
        Kind kind,
        Ref target,
        List<Ref> current,
        LocalDate statedOn,
        State state,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        boolean seen) {
    public Proposal {
        current = List.copyOf(current);
    }

    /** What is to change. */
    public enum Kind {
        JOB_ROLE,
        ORG_UNIT
    }

    /** Whether and how it was decided. */
    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED
    }
}
