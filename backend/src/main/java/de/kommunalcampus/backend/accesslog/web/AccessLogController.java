// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.web;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.web.AccessesView.AccessView;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile/accesses")
class AccessLogController {
    private static final int MOST = 500;

    private final AccessLog log;

    AccessLogController(AccessLog log) {
        this.log = log;
    }

    @GetMapping
    AccessesView accesses(
            @AuthenticationPrincipal SignedInAccount account,
            @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "is below 1")
                    @Max(value = MOST, message = "is above " + MOST)
                    int limit) {
        EmployeeId self = account.employee();
        if (self == null) {
            throw new NotFound();
        }
        return new AccessesView(
                log.list(account.tenant(), self, limit).stream()
                        .map(AccessView::of)
                        .toList(),
                log.count(account.tenant(), self));
    }
}
