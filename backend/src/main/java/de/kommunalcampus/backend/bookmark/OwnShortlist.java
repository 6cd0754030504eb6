// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.backend.bookmark.Shortlists.Change;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** What people do with the courses they keep. Private from the start; showing one is an act of its own. */
@Service
public class OwnShortlist {
    private final Shortlists shortlists;
    private final RepeatedWrites writes;
    private final Clock clock;

    OwnShortlist(Shortlists shortlists, RepeatedWrites writes, Clock clock) {
        this.shortlists = shortlists;
        this.writes = writes;
        this.clock = clock;
    }

    public Shortlist get(TenantId tenant, EmployeeId employee) {
        return shortlists.get(tenant, employee);
    }

    public void add(TenantId tenant, EmployeeId employee, CourseId course) {
        change(() -> shortlists.add(tenant, employee, course, ZonedDateTime.now(clock)));
    }

    public void remove(TenantId tenant, EmployeeId employee, CourseId course) {
        change(() -> shortlists.remove(tenant, employee, course));
    }

    public void share(TenantId tenant, EmployeeId employee, CourseId course, boolean shared) {
        change(() -> shared
                ? shortlists.share(tenant, employee, course, ZonedDateTime.now(clock))
                : shortlists.keepPrivate(tenant, employee, course));
    }

    private void change(Supplier<Change> change) {
        writes.run(() -> {
            switch (change.get()) {
                case DONE -> {}
                case NO_SUCH_COURSE -> throw new NotFound();
                case FULL -> throw new ListFull(Shortlist.MOST);
                case NOBODY_TO_SHARE_WITH ->
                    throw new InvalidRequest("shared", "and there is no superior to show it to");
            }
        });
    }
}
