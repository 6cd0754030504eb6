// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.learning.LearntCourses.Change;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.ProfileChanged;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What people say they have begun and finished. It counts for what is proposed to them and proves nothing: whoever
 * needs a proof looks for a completion that somebody else recorded.
 */
@Service
public class OwnLearning {
    /** So many courses may be begun, and so many noted as finished; it bounds what one request reads and shows. */
    public static final int MOST = 500;

    private static final int LONGEST_AGO_YEARS = 50;

    private final LearntCourses courses;
    private final RepeatedWrites writes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnLearning(LearntCourses courses, RepeatedWrites writes, ApplicationEventPublisher events, Clock clock) {
        this.courses = courses;
        this.writes = writes;
        this.events = events;
        this.clock = clock;
    }

    public List<LearntCourse> list(TenantId tenant, EmployeeId employee) {
        return courses.list(tenant, employee);
    }

    /**
     * Notes that the person begins today, at the first time only.
     *
     * @return where the course begins
     */
    public URI start(TenantId tenant, EmployeeId employee, CourseId course) {
        URI link = linkOf(courses.findStart(tenant, course).orElseThrow(NotFound::new));
        change(() -> courses.start(tenant, employee, course, LocalDate.now(clock)));
        return link;
    }

    /** What is finished is proposed no more, so what was matched before is out of date. */
    public void complete(TenantId tenant, EmployeeId employee, CourseId course, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new InvalidRequest("on", "is in the future");
        }
        if (on.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            throw new InvalidRequest("on", "is more than 50 years ago");
        }
        change(() -> {
            Change change = courses.complete(tenant, employee, course, on);
            events.publishEvent(new ProfileChanged(employee));
            return change;
        });
    }

    public void undoCompletion(TenantId tenant, EmployeeId employee, CourseId course) {
        change(() -> {
            Change change = courses.undoCompletion(tenant, employee, course);
            events.publishEvent(new ProfileChanged(employee));
            return change;
        });
    }

    private void change(Supplier<Change> change) {
        writes.run(() -> {
            switch (change.get()) {
                case DONE -> {}
                case NO_SUCH_COURSE -> throw new NotFound();
                case BEFORE_START -> throw new InvalidRequest("on", "is before the day of the start");
                case FULL -> throw new ListFull(MOST);
            }
        });
    }

    private static URI linkOf(SelfPacedStart start) {
        if (!start.selfPaced()) {
            throw CannotStart.becauseItHasDates();
        }
        if (start.ended()) {
            throw CannotStart.becauseItEnded();
        }
        URI link = webAddress(start.link());
        if (link == null) {
            throw CannotStart.withoutLink();
        }
        return link;
    }

    /** Null for anything else: an address of another kind could run in the page. */
    private static @Nullable URI webAddress(@Nullable String link) {
        try {
            URI address = link == null ? null : URI.create(link.strip());
            return address != null
                            && address.getHost() != null
                            && List.of("https", "http")
                                    .contains(address.getScheme().toLowerCase(java.util.Locale.ROOT))
                    ? address
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
