// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.web;

import de.kommunalcampus.backend.course.Courses;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProviderCoursesController {
    private final Courses courses;
    private final Clock clock;

    ProviderCoursesController(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @GetMapping("/api/v1/provider/courses")
    ProviderCoursesView ownCourses(@AuthenticationPrincipal SignedInAccount account) {
        ProviderId provider = account.provider();
        if (provider == null) {
            throw new NotFound();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        return ProviderCoursesView.of(courses.listOf(account.tenant(), provider, now.toLocalDate()), now);
    }
}
