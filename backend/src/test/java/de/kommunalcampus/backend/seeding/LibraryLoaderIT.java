// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LibraryLoaderIT {
    private final LibraryLoader loader;
    private final Driver driver;

    LibraryLoaderIT(@Autowired LibraryLoader loader, @Autowired Driver driver) {
        this.loader = loader;
        this.driver = driver;
    }

    @Test
    void comesBeforeTheSampleWorldThatBuildsOnIt() {
        assertThat(loader.order()).isBetween(LibraryLoader.MIGRATIONS + 1, LibraryLoader.SAMPLE_WORLD - 1);
        assertThat(count("MATCH (:JobRole {tenantId: 'shared'})-[:PERFORMS]->(:Task)-[:REQUIRES]->(:Competency)"))
                .isPositive();
    }

    /** A start does not bring back what an administrator took away. */
    @Test
    void loadsOnce() {
        run("MATCH (t:Task {id: 'meldevorgaenge-bearbeiten'}) SET t.label = 'Anders'");
        long competencies = count("MATCH (:Competency)");
        try {
            loader.run();
            assertThat(count("MATCH (:Competency)")).isEqualTo(competencies);
            assertThat(count("MATCH (:Task {label: 'Anders'})")).isEqualTo(1);
        } finally {
            run("MATCH (t:Task {id: 'meldevorgaenge-bearbeiten'}) SET t.label = 'Meldevorgänge bearbeiten'");
        }
    }

    private long count(String pattern) {
        return driver.executableQuery(pattern + " RETURN count(*)")
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }
}
