// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.GraphChanges;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.platform.Watched;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
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
            @Autowired GraphChanges changes,
            @Autowired Driver driver) {
        this.reader = new SwitchableReader(reader);
        this.keeper = new CatalogueKeeper(scan, this.reader, holder, profiles, clock, changes);
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
            CourseId course = new CourseId(administration.course("Neu", "deeskalation"));
            reader.broken = true;
            assertThatThrownBy(keeper::refresh).hasMessage("out of order");
            assertThat(holder.get()).isSameAs(good);
            assertThat(health.health().getStatus()).isEqualTo(new Status("STALE"));

            // Said once by the database, and not forgotten by the failure.
            reader.broken = false;
            keeper.refresh();
            assertThat(holder.get().catalogue().findCourse(administration.tenant(), course))
                    .isPresent();
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

    @Test
    void readsTheWholeGraphOnceADayOnly() {
        keeper.refresh();
        int whole = reader.wholeReadings;
        try (TestAdministration administration = new TestAdministration(driver)) {
            administration.course("Neu", "deeskalation");
            keeper.refresh();
            assertThat(reader.wholeReadings).isEqualTo(whole);
        }
    }

    private static final class SwitchableReader implements CatalogueReader {
        private final CatalogueReader real;
        private boolean broken;
        private int readings;
        private int wholeReadings;

        SwitchableReader(CatalogueReader real) {
            this.real = real;
        }

        @Override
        public CatalogueReading read(GraphMark from, LocalDate today) {
            wholeReadings++;
            readings++;
            if (broken) {
                throw new IllegalStateException("out of order");
            }
            return real.read(from, today);
        }

        @Override
        public Watched watched() {
            return real.watched();
        }

        @Override
        public CatalogueUpdate read(GraphMark from, LocalDate today, Touched touched) {
            readings++;
            if (broken) {
                throw new IllegalStateException("out of order");
            }
            return real.read(from, today, touched);
        }
    }
}
