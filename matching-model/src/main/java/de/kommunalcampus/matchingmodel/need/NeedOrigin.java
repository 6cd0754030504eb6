// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.Comparator;

/** Where a need comes from. */
public record NeedOrigin(Kind kind, Ref ref) {

    static final Comparator<NeedOrigin> BY_KIND_AND_ID = Comparator.comparing(NeedOrigin::kind)
            .thenComparing(origin -> origin.ref().id());

    /** What kind of thing {@link #ref()} names. */
    public enum Kind {
        JOB_ROLE,
        TASK,
        /** A competency or a job role that the person aims at. */
        GOAL,
        OBLIGATION,
        /** A needed competency next to this one in the graph. */
        RELATED
    }
}
