// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@ApplicationTest
class CatalogueKeeperIT {
    private final CatalogueHolder holder = new CatalogueHolder();
    private final SwitchableReader reader;
    private final CatalogueKeeper keeper;
    private final CatalogueHealthIndicator health;
    private final Driver driver;

    CatalogueKeeperIT(
            @Autowired GraphScan scan,
            @Autowired CatalogueReader reader,
            @Autowired ProfileCache profiles,
            @Autowired Clock clock,
            @Autowired Driver driver) {
        this.reader = new SwitchableReader(reader);
        this.keeper = new CatalogueKeeper(scan, this.reader, holder, profiles, clock);
        this.health = new CatalogueHealthIndicator(holder, keeper);
        this.driver = driver;
    }

    @Test
    void isDownBeforeTheFirstCatalogue() {
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThatThrownBy(holder::get).isInstanceOf(CatalogueUnavailable.class);
    }

    @Test
    void keepsTheLastGoodOneThroughAFailureAndSaysSo() {
        keeper.refresh();
        CatalogueSnapshot good = holder.get();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        try (TestAdministration administration = new TestAdministration(driver)) {
            administration.course("Neu", "deeskalation");
            reader.broken = true;
            assertThatThrownBy(keeper::refresh).hasMessage("out of order");
            assertThat(holder.get()).isSameAs(good);
            assertThat(health.health().getStatus()).isEqualTo(new Status("STALE"));

            reader.broken = false;
            keeper.refresh();
            assertThat(holder.get().catalogue().version())
                    .isEqualTo(good.catalogue().version() + 1);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void readsOnlyWhereSomethingWasCommitted() {
        keeper.refresh();
        int readings = reader.readings;
        keeper.refresh();
        assertThat(reader.readings).isEqualTo(readings);
    }

    private static final class SwitchableReader implements CatalogueReader {
        private final CatalogueReader real;
        private boolean broken;
        private int readings;

        SwitchableReader(CatalogueReader real) {
            this.real = real;
        }

        @Override
        public CatalogueReading read(GraphMark from, LocalDate today) {
            readings++;
            if (broken) {
                throw new IllegalStateException("out of order");
            }
            return real.read(from, today);
        }
    }
}
