// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What somebody did, on its way into the counts: it waits in memory for a second, and nowhere else. */
sealed interface Noted {
    TenantId tenant();

    AccountId account();

    YearMonth month();

    /** A list without any hit. */
    record InVain(AccountId account, Viewer viewer, YearMonth month, MatchQuery query) implements Noted {
        @Override
        public TenantId tenant() {
            return viewer.tenant();
        }
    }

    /**
     * A page of a list in the published order.
     *
     * @param offset of its first hit
     * @param draws of those hits that chance decided about
     */
    record Listed(
            AccountId account,
            TenantId tenant,
            YearMonth month,
            int offset,
            List<CourseId> courses,
            Map<CourseId, PlaceDraw> draws)
            implements Noted {
        public Listed {
            courses = List.copyOf(courses);
            draws = Map.copyOf(draws);
        }
    }

    /** A course that was opened out of a list. */
    record Opened(AccountId account, TenantId tenant, YearMonth month, ShownAt at) implements Noted {}
}
