// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.RealFeed;
import de.kommunalcampus.backend.testing.RealFeeds;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole published classification. */
@ApplicationTest
class RealEscoIT {
    @Autowired
    private EscoImport imports;

    @Autowired
    private Driver driver;

    @Autowired
    private GraphScan scan;

    @AfterEach
    void clear() {
        driver.executableQuery("MATCH (n) WHERE n.id STARTS WITH 'esco' DETACH DELETE n")
                .execute();
    }

    private ImportReport run() {
        return imports.run(RealFeeds.path("esco"), TenantId.SHARED, ImportProgress.NONE);
    }

    private long count(String label) {
        return driver.executableQuery("MATCH (n:" + label + ") WHERE n.id STARTS WITH 'esco:' RETURN count(n)")
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    @RealFeed
    void takesAllOccupationsAndSkillsOnce() {
        ImportReport first = run();
        assertThat(count("JobRole")).isEqualTo(3_039);
        // 13,939 skills and the 640 groups above them
        assertThat(count("Competency")).isEqualTo(14_579);
        assertThat(first.created() + first.rejected()).isEqualTo(first.read());
        GraphMark mark = scan.mark();
        ImportReport second = run();
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(first.created());
        assertThat(scan.mark()).as("nothing was committed").isEqualTo(mark);
    }
}
