// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Timeout(120)
class SampleWorldLoaderIT {
    private final SampleWorldLoader loader;
    private final Driver driver;

    SampleWorldLoaderIT(@Autowired SampleWorldLoader loader, @Autowired Driver driver) {
        this.loader = loader;
        this.driver = driver;
    }

    @Test
    void loadsOnce() {
        Map<String, Long> before = census();
        loader.run();
        assertThat(census()).isEqualTo(before);
    }

    @Test
    void loadsAnewWhatACrashLeftHalfWritten() {
        Map<String, Long> whole = census();
        run("MATCH (m:SampleWorld) SET m.state = 'LOADING'");
        run("MATCH (n:CourseRun) WHERE n.tenantId = 'shared' DETACH DELETE n");
        run("MATCH (n:Account) WHERE n.login ENDS WITH '@eschenbrueck.example' DETACH DELETE n");
        run("MATCH (:Employee)-[r:AIMS_AT]->() DELETE r");
        assertThat(census()).isNotEqualTo(whole);

        loader.run();

        assertThat(census()).isEqualTo(whole);
        assertThat(state()).isEqualTo("COMPLETE");
    }

    @Test
    void leavesADatabaseAloneThatOthersUse() {
        Map<String, Long> before = census();
        run("MATCH (m:SampleWorld) DELETE m");
        try {
            loader.run();
            Map<String, Long> unmarked = new TreeMap<>(before);
            unmarked.remove("SampleWorld");
            assertThat(census()).isEqualTo(unmarked);
        } finally {
            run("CREATE (:SampleWorld {id: 'sample-world', state: 'COMPLETE', tenantId: 'shared'})");
        }
    }

    @Test
    void everyNodeHasAnOwner() {
        List<String> ownerless = driver.executableQuery("""
                        MATCH (n) WHERE n.tenantId IS NULL RETURN DISTINCT labels(n)[0] AS label ORDER BY label
                        """).execute().records().stream()
                .map(row -> row.get("label").asString())
                .toList();
        assertThat(ownerless).isSubsetOf("Migration", "MigrationLock");
    }

    /** Nodes by label and relationships by type. */
    private Map<String, Long> census() {
        Map<String, Long> counts = new TreeMap<>();
        driver.executableQuery("""
                        MATCH (n) WHERE NOT n:MigrationLock RETURN labels(n)[0] AS kind, count(n) AS many
                        UNION ALL MATCH ()-[r]->() RETURN type(r) AS kind, count(r) AS many
                        """)
                .execute()
                .records()
                .forEach(row ->
                        counts.put(row.get("kind").asString(), row.get("many").asLong()));
        return counts;
    }

    private String state() {
        return driver.executableQuery("MATCH (m:SampleWorld) RETURN m.state AS state")
                .execute()
                .records()
                .getFirst()
                .get("state")
                .asString();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }
}
