// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.backend.platform.graph.StorePurge;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/**
 * Of an erased person not a byte is left in any file of the installation, once it is purged. Shows first that each byte
 * is there before, and after deleting alone: a search that could not find it would prove nothing.
 */
class PurgeTests {
    private static final TenantId TENANT = new TenantId("stadt");
    private static final String SEALED = "kanarie-sealed";

    @Test
    @Timeout(240)
    void leavesNoByteOfAnErasedPerson() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "purge-");
        try {
            Set<String> words = write(data);
            Set<String> account = ofAccount(FolderSearch.find(data, "konto-"));
            assertThat(account).as("before").hasSizeGreaterThan(25);
            assertThat(FolderSearch.find(data, "kanarie-"))
                    .as("before")
                    .containsAll(words)
                    .doesNotContain(SEALED);

            erase(data);
            assertThat(FolderSearch.find(data, "kanarie-"))
                    .as("deleted, not purged")
                    .containsAll(words);

            assertThat(FolderSearch.find(data, "konto-")).containsAll(account);
            StorePurge.Report report = StorePurge.run(data);
            System.out.printf("Purge: %d words, %s%n", words.size(), report);
            assertThat(FolderSearch.find(data, "kanarie-"))
                    .as("purged: the audit log alone keeps an id")
                    .allMatch(found -> found.startsWith("kanarie-Employee-id-"));
            assertThat(ofAccount(FolderSearch.find(data, "konto-")))
                    .as("an account of nobody who works here: the audit log alone keeps an id")
                    .allMatch(found -> found.startsWith("konto-Account-id-"));
            assertThat(FolderSearch.find(data, "andere-"))
                    .as("of somebody else")
                    .hasSizeGreaterThan(80);
            readAfterwards(data);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** A person, another one, and a text that is sealed. */
    private static Set<String> write(Path data) {
        try (ConfigurableApplicationContext context = start(data)) {
            Driver driver = context.getBean(Driver.class);
            PersonalDataRegister register = context.getBean(PersonalDataRegister.class);
            run(driver, """
                    CREATE (:OrgUnit {id: 'stadt', tenantId: 'stadt', name: 'Stadt', kind: 'MUNICIPALITY'})
                    CREATE (:Employee {id: 'kollegin', tenantId: 'stadt', firstName: 'K', lastName: 'K'})
                    """);
            new CanaryPerson(driver, register, TENANT, "andere", "kollegin");
            CanaryPerson person = new CanaryPerson(driver, register, TENANT, "kanarie", "kollegin").asLeaver();
            new CanaryPerson(driver, register, TENANT, "konto", "kollegin");
            run(driver, "MATCH (:Account {id: 'konto-Account-id-stadt'})-[b:BELONGS_TO]->() DELETE b");
            // The audit log is not about words, and a unit or a course is nobody's.
            run(driver, "MATCH (n:AuditEntry|SwitchChange {tenantId: 'stadt'}) DETACH DELETE n");
            String sealed =
                    context.getBean(SealedTexts.class).seal(person.employee().value(), SEALED);
            driver.executableQuery("MATCH (n:SavedSearch {id: $id}) SET n.sealed = $sealed")
                    .withParameters(Map.of("id", person.id("SavedSearch"), "sealed", sealed))
                    .execute();
            return new TreeSet<>(person.words());
        }
    }

    private static Set<String> ofAccount(Set<String> words) {
        return words.stream()
                .filter(word -> word.matches("konto-(Account|Passkey|ApiToken|ProviderApplication|OutgoingMail)-.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void erase(Path data) {
        try (ConfigurableApplicationContext context = start(data)) {
            assertThatThrownBy(() -> StorePurge.run(data)).as("while it runs").isInstanceOf(StartFailure.class);
            context.getBean(Erasure.class)
                    .erase(TENANT, new EmployeeId("kanarie-Employee-id-stadt"), null, ErasureReason.TIME_OVER);
            context.getBean(Erasure.class)
                    .erase(TENANT, new AccountId("konto-Account-id-stadt"), null, ErasureReason.DECIDED);
            run(
                    context.getBean(Driver.class),
                    "MATCH (n:CanaryTarget) WHERE n.name STARTS WITH 'kanarie' OR n.name STARTS WITH 'konto' DETACH DELETE n");
            run(context.getBean(Driver.class), "MATCH (n:OrgUnit) WHERE n.name STARTS WITH 'kanarie' DETACH DELETE n");
        }
    }

    /** Migrations find themselves done, indexes answer, the audit log holds the erasure. */
    private static void readAfterwards(Path data) {
        try (ConfigurableApplicationContext context = start(data)) {
            Driver driver = context.getBean(Driver.class);
            assertThat(count(driver, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"))
                    .isZero();
            assertThat(count(driver, "SHOW CONSTRAINTS YIELD name RETURN count(*)"))
                    .isGreaterThan(20);
            assertThat(count(driver, "MATCH (:Employee)-[:KEEPS]->(n:SavedSearch) RETURN count(n)"))
                    .isEqualTo(2);
            assertThat(count(driver, "MATCH (n:AuditEntry {action: 'DATA_ERASED'}) RETURN count(n)"))
                    .isEqualTo(2);
        }
    }

    private static long count(Driver driver, String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private static void run(Driver driver, String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(ErasingApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--logging.level.root=info",
                        "--kommunalcampus.data=" + data,
                        "--kommunalcampus.transaction-timeout=60s",
                        "--spring.neo4j.connection-timeout=30s",
                        "--spring.neo4j.pool.connection-acquisition-timeout=30s");
    }

    /** The part of the application that erases. It is no configuration class, so that the whole one does not find it. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        Neo4jAutoConfiguration.class,
        DataNeo4jAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "de.kommunalcampus.backend.platform",
                "de.kommunalcampus.backend.rights",
                "de.kommunalcampus.backend.audit",
                // Knows pseudonyms; the rest of it needs what is not here.
                "de.kommunalcampus.backend.demand"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "de\\.kommunalcampus\\..*(\\.web\\..*|Tests.*|IT|demand\\.(Demand\\w*|Regions|SearchesInVain))"))
    @Import(RepeatedWrites.class)
    static final class ErasingApplication {
        private ErasingApplication() {}
    }
}
