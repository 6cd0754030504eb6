// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Whether the web page is inside the jar; the fast build leaves it out and says so with {@code kommunalcampus.page=false}. */
@Component
class PageHealthIndicator implements HealthIndicator {
    private final boolean there;

    PageHealthIndicator(
            @Value("classpath:static/index.html") Resource page, @Value("${kommunalcampus.page}") boolean expected) {
        there = !expected || page.exists();
    }

    @Override
    public Health health() {
        return there ? Health.up().build() : Health.down().build();
    }
}
