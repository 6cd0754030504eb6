// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether there is a catalogue, and whether it follows the graph. */
@Component
class CatalogueHealthIndicator implements HealthIndicator {
    /** Requests are answered, from the last good catalogue. */
    private static final Status STALE = new Status("STALE");

    private final CatalogueHolder holder;
    private final CatalogueKeeper keeper;

    CatalogueHealthIndicator(CatalogueHolder holder, CatalogueKeeper keeper) {
        this.holder = holder;
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        if (!holder.isFilled()) {
            return Health.down().build();
        }
        CatalogueSnapshot snapshot = holder.get();
        Health.Builder health = keeper.failure() == null ? Health.up() : Health.status(STALE);
        return health.withDetail("version", snapshot.catalogue().version())
                .withDetail("asOf", snapshot.asOf())
                .withDetail(
                        "danglingReferences", snapshot.catalogue().problems().danglingReferences())
                .build();
    }
}
