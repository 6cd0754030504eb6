// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.FreeSpace;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether there is space to write. */
@Component
class FreeSpaceHealthIndicator implements HealthIndicator {
    /** Requests that read are answered. */
    private static final Status DISK_FULL = new Status("DISK_FULL");

    private final FreeSpace space;

    FreeSpaceHealthIndicator(FreeSpace space) {
        this.space = space;
    }

    @Override
    public Health health() {
        return Health.status(space.isEnough() ? Status.UP : DISK_FULL).build();
    }
}
