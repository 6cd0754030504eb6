// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationTest
class AuditChainIT {
    private static final int ENTRIES = 60;
    private static final int EDITS = 1_000;
    private static final int THREADS = 16;

    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final AuditLog log;
    private final AuditChains chains;
    private final ChainVerifier verifier;
    private final Clock clock;
    private final TestAdministration own;
    private final TenantId tenant;

    AuditChainIT(
            @Autowired Driver driver,
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionOperations transactions,
            @Autowired AuditLog log,
            @Autowired AuditChains chains,
            @Autowired ChainVerifier verifier,
            @Autowired Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.log = log;
        this.chains = chains;
        this.verifier = verifier;
        this.clock = clock;
        this.own = new TestAdministration(driver);
        this.tenant = own.tenant();
    }

    @AfterEach
    void takeAway() {
        own.close();
    }

    @Test
    void anEmptyChainHolds() {
        assertThat(verifier.verify(tenant)).isEqualTo(new Verification(ChainState.EMPTY, null));
    }

    @Test
    void detectsEachOfAThousandEdits() {
        append(ENTRIES);
        List<AuditEntry> entries = entries();
        Random random = new Random(20_261_130);
        for (int i = 0; i < EDITS; i++) {
            AuditEntry entry = entries.get(random.nextInt(ENTRIES));
            AuditEdit edit = AuditEdit.values()[random.nextInt(AuditEdit.values().length)];
            edit.apply(own, entry, random);
            assertThat(verifier.verify(tenant).firstBroken())
                    .as("edit %d: %s of entry %d", i, edit, entry.seq())
                    .isNotNull()
                    .isBetween(1L, entry.seq() + 1);
            restore(entry);
        }
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
    }

    @Test
    void detectsWhatIsRemovedPutInOrMoved() {
        append(ENTRIES);
        assertBroken("MATCH (e:AuditEntry {id: $tenant + '/30'}) DELETE e", 30);
        assertBroken("MATCH (e:AuditEntry {id: $tenant + '/1'}) DELETE e", 1);
        assertBroken("MATCH (e:AuditEntry {id: $tenant + '/60'}) DELETE e", 60);
        assertBroken("MATCH (e:AuditEntry {tenantId: $tenant}) DELETE e", 1);
        assertBroken("MATCH (c:AuditChain {id: $tenant}) DELETE c", 1);
        assertBroken("MATCH (c:AuditChain {id: $tenant}) SET c.hash = 'x'", 60);
        assertBroken("MATCH (c:AuditChain {id: $tenant}) SET c.seq = 59", 60);
        assertBroken(
                "MATCH (e:AuditEntry {id: $tenant + '/60'}) CREATE (n:AuditEntry) SET n = e {.*, id: 'x', seq: 61}",
                61);
        assertBroken(
                "MATCH (e:AuditEntry {id: $tenant + '/7'}) CREATE (n:AuditEntry) SET n = e {.*, id: e.id + 'x'}", 8);
        assertBroken("""
                MATCH (a:AuditEntry {id: $tenant + '/10'}), (b:AuditEntry {id: $tenant + '/11'})
                WITH a, b, a.subject AS first, b.subject AS second SET a.subject = second, b.subject = first""", 10);
        assertBroken("""
                MATCH (a:AuditEntry {id: $tenant + '/10'}), (b:AuditEntry {id: $tenant + '/11'})
                SET a.seq = 11, b.seq = 10""", 10);
    }

    @Test
    void isGaplessHoweverManyAppendAtOnce() throws Exception {
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> append(each)));
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
        assertThat(entries().stream().map(AuditEntry::seq))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, THREADS * each).boxed().toList());
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
    }

    @Test
    void standsOrFallsWithTheChangeItTellsOf() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    publish("rolled-back");
                    throw new IllegalStateException("The change failed");
                }))
                .hasMessage("The change failed");
        transactions.executeWithoutResult(status -> {
            publish("marked");
            status.setRollbackOnly();
        });
        assertThat(entries()).isEmpty();
        transactions.executeWithoutResult(status -> publish("kept"));
        assertThat(entries()).singleElement().returns("kept", AuditEntry::subject);
    }

    @Test
    void aChangeThatCannotBeAuditedDoesNotHappen() {
        append(1);
        own.write("CREATE (:AuditEntry {id: $tenant + '/2', tenantId: 'x' + $tenant})", Map.of());
        try {
            assertThatThrownBy(() -> transactions.executeWithoutResult(status -> publish("refused")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(chains.get(tenant).seq()).isEqualTo(1);
        } finally {
            own.write("MATCH (e:AuditEntry {tenantId: 'x' + $tenant}) DELETE e", Map.of());
        }
    }

    @Test
    void cutsWhatIsOlderThanTwoYearsAndVerifiesTheRest() {
        append(5);
        ZonedDateTime now = ZonedDateTime.now(clock);
        tidyAt(now.plus(OldEntries.KEPT).minusDays(1));
        assertThat(entries()).hasSize(5);
        chains.cut(tenant, entries().get(3).at());
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
        tidyAt(now.plus(OldEntries.KEPT).plusDays(1));
        assertThat(entries()).isEmpty();
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
        append(2);
        assertThat(entries().stream().map(AuditEntry::seq)).containsExactly(6L, 7L);
        assertBroken("MATCH (e:AuditEntry {id: $tenant + '/6'}) DELETE e", 6);
        assertThat(OldEntries.KEPT).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void keepsTheHashBeforeTheFirstThatIsLeft() throws InterruptedException {
        append(3);
        Thread.sleep(5);
        ZonedDateTime between = ZonedDateTime.now(clock);
        append(3);
        List<AuditEntry> before = entries();
        assertThat(chains.cut(tenant, between)).isEqualTo(3);
        assertThat(entries()).isEqualTo(before.subList(3, 6));
        assertThat(chains.get(tenant).firstSeq()).isEqualTo(4);
        assertThat(chains.get(tenant).hashBefore()).isEqualTo(before.get(2).hash());
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
        assertBroken("MATCH (c:AuditChain {id: $tenant}) SET c.firstSeq = 1, c.hashBefore = ''", 1);
        assertBroken("MATCH (e:AuditEntry {id: $tenant + '/4'}) DELETE e", 4);
    }

    private void tidyAt(ZonedDateTime moment) {
        Clock moved = Clock.offset(clock, Duration.between(ZonedDateTime.now(clock), moment));
        new OldEntries(chains, verifier, moved).tidy(tenant);
    }

    private void append(int entries) {
        for (int i = 0; i < entries; i++) {
            publish("subject-" + i);
        }
    }

    private void publish(String subject) {
        events.publishEvent(new Audited(
                tenant,
                subject.endsWith("3") ? null : "account-1",
                AuditAction.ROLES_CHANGED,
                subject,
                Map.of("roles", "HR", "was", "EMPLOYEE")));
    }

    private List<AuditEntry> entries() {
        return log.listAfter(tenant, AuditFilter.ALL, 0, 1_000);
    }

    /** Does damage, sees it found, and repairs it. */
    private void assertBroken(String damage, long expected) {
        ChainState state = chains.get(tenant);
        List<AuditEntry> entries = entries();
        own.write(damage, Map.of());
        assertThat(verifier.verify(tenant).firstBroken()).as(damage).isEqualTo(expected);
        own.write("MATCH (n:AuditEntry|AuditChain) WHERE n.tenantId = $tenant DELETE n", Map.of());
        own.write(
                """
                CREATE (:AuditChain {id: $tenant, tenantId: $tenant, firstSeq: $first, hashBefore: $before,
                  seq: $seq, hash: $hash})
                """,
                Map.of(
                        "first",
                        state.firstSeq(),
                        "before",
                        state.hashBefore(),
                        "seq",
                        state.seq(),
                        "hash",
                        state.hash()));
        entries.forEach(entry -> AuditEdit.write(own, entry));
        assertThat(verifier.verify(tenant).isIntact()).isTrue();
    }

    private void restore(AuditEntry entry) {
        own.write("MATCH (e:AuditEntry) WHERE e.id IN [$id, $id + 'x'] DELETE e", Map.of("id", entry.id()));
        AuditEdit.write(own, entry);
    }
}
