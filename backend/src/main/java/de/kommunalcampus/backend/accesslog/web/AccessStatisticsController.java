// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.web;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.identity.SignedInAccount;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the staff council: whether people are looked at more than was agreed on. */
@RestController
class AccessStatisticsController {
    private final AccessLog log;

    AccessStatisticsController(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/access-statistics")
    AccessStatisticsView countLooks(@AuthenticationPrincipal SignedInAccount account) {
        return AccessStatisticsView.of(log.countByMonth(account.tenant()));
    }
}
