// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.platform.FreeSpace;
import de.kommunalcampus.backend.testing.ApplicationTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** With a limit that no disk here meets, on the folder and database of the tests. */
@ApplicationTest
class FreeSpaceIT {
    private static final DataSize MORE_THAN_THERE_IS = DataSize.ofTerabytes(1_000_000);
    private static final String WRITE = "CREATE (n:DiskTrial) DELETE n";

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private Neo4jTransactionManager applications;

    @Autowired
    private FreeSpace space;

    private TransactionTemplate transactions(DataSize least, boolean readOnly) {
        Neo4jTransactionManager manager = new Neo4jTransactionManager(driver);
        manager.addListener(new WritesNeedSpace(new FreeSpace(Path.of("target"), least, "")));
        TransactionTemplate transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(readOnly);
        return transactions;
    }

    @Test
    void refusesToWriteButReads() {
        assertThatThrownBy(() -> transactions(MORE_THAN_THERE_IS, false)
                        .executeWithoutResult(status -> client.query(WRITE).run()))
                .isInstanceOfSatisfying(DiskFull.class, full -> {
                    assertThat(full.status().value()).isEqualTo(503);
                    assertThat(full.slug()).isEqualTo("disk-full");
                    assertThat(full.retryAfter()).contains(Duration.ofMinutes(1));
                });
        List<Long> read = new ArrayList<>();
        transactions(MORE_THAN_THERE_IS, true)
                .executeWithoutResult(status ->
                        read.addAll(client.query("RETURN 7").fetchAs(Long.class).all()));
        assertThat(read).containsExactly(7L);
    }

    @Test
    void writesWhereThereIsSpace() {
        assertThatCode(() -> transactions(DataSize.ofBytes(1), false)
                        .executeWithoutResult(status -> client.query(WRITE).run()))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesTheDiskOfADatabaseElsewhereToIt() {
        assertThat(new FreeSpace(Path.of("target"), MORE_THAN_THERE_IS, "bolt://db.example").isEnough())
                .isTrue();
    }

    @Test
    void guardsTheApplication() {
        assertThat(applications.getTransactionExecutionListeners()).hasAtLeastOneElementOfType(WritesNeedSpace.class);
        assertThat(space.isEnough()).isTrue();
    }
}
