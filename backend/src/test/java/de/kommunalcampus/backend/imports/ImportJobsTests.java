// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.BulkWrites;
import de.kommunalcampus.backend.platform.FreeSpace;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.unit.DataSize;

@Timeout(20)
class ImportJobsTests {
    private static final TenantId TOWN = new TenantId("town");
    private static final TenantId COUNTY = new TenantId("county");
    private static final Path FILE = Path.of("file");
    private static final Map<String, String> COUNTS =
            Map.of("read", "0", "created", "0", "updated", "0", "ended", "0", "rejected", "0");

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger cleaned = new AtomicInteger();
    private @Nullable RuntimeException failure;
    private final BulkWrites bulkWrites = new BulkWrites();
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final ImportJobs jobs = new ImportJobs(
            List.of(new Waiting()),
            bulkWrites,
            new FreeSpace(Path.of("."), DataSize.ofBytes(0), ""),
            new ImportAudit(this::publish));

    /** Imports nothing, and not before the gate opens. */
    private final class Waiting implements Importer {
        @Override
        public ImportKind kind() {
            return ImportKind.COURSES;
        }

        @Override
        public ImportReport run(Path input, TenantId tenant, ImportProgress progress) {
            progress.at(Step.WRITING, 1, 2);
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (failure != null) {
                throw failure;
            }
            return new ImportLedger().report();
        }
    }

    @AfterEach
    void open() {
        gate.countDown();
    }

    private ImportJob start(TenantId target) {
        return jobs.start(
                ImportKind.COURSES,
                new InputFile(FILE, "C:\\Kurse\\meine kurse.json"),
                administrator(target),
                target,
                cleaned::incrementAndGet);
    }

    private static SignedInAccount administrator(TenantId tenant) {
        return new SignedInAccount(
                new AccountId("admin"), "admin", "Admin", tenant, Set.of(PermissionRole.TENANT_ADMIN), null, null);
    }

    private void publish(Object event) {
        if (failure instanceof UnsupportedOperationException refused) {
            throw refused;
        }
        events.add(event);
    }

    private ImportJob await(ImportJob job) throws InterruptedException {
        gate.countDown();
        ImportJob now = job;
        while (now.state() == ImportJob.State.RUNNING || cleaned.get() == 0) {
            Thread.sleep(5);
            now = jobs.find(job.id(), job.owner()).orElseThrow();
        }
        return now;
    }

    @Test
    void runsOneImportOfATenantAtATime() {
        start(TOWN);
        assertThatThrownBy(() -> start(TOWN)).isInstanceOf(ImportRunning.class);
        assertThat(cleaned).as("the refused upload is deleted").hasValue(1);
        assertThat(start(COUNTY).state()).isEqualTo(ImportJob.State.RUNNING);
    }

    @Test
    void canStartAgainWhenOneHasEnded() throws InterruptedException {
        assertThat(await(start(TOWN)).state()).isEqualTo(ImportJob.State.DONE);
        assertThat(start(TOWN)).isNotNull();
    }

    @Test
    void canStartAgainWhenOneHasFailed() throws InterruptedException {
        failure = new IllegalStateException("secret detail");
        ImportJob failed = await(start(TOWN));
        assertThat(failed.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(failed.findFailure()).contains(FailureCode.INTERRUPTED.with());
        assertThat(cleaned).hasValue(1);
        assertThat(start(TOWN)).isNotNull();
    }

    @Test
    void isAuditedAtItsBeginningAndItsEnd() throws InterruptedException {
        ImportJob job = await(start(TOWN));
        assertThat(events).containsExactly(audited(job, "RUNNING", Map.of()), audited(job, "DONE", COUNTS));
    }

    @Test
    void auditsThatItFailed() throws InterruptedException {
        failure = new IllegalStateException("secret detail");
        ImportJob job = await(start(TOWN));
        assertThat(events).last().isEqualTo(audited(job, "FAILED", Map.of("failure", "INTERRUPTED")));
    }

    @Test
    void doesNotBeginWhereThatCannotBeAudited() {
        failure = new UnsupportedOperationException("no audit");
        assertThatThrownBy(() -> start(TOWN)).isSameAs(failure);
        assertThat(cleaned).hasValue(1);
        failure = null;
        assertThat(start(TOWN)).isNotNull();
    }

    private static Audited audited(ImportJob job, String state, Map<String, String> found) {
        Map<String, String> details = new HashMap<>(found);
        details.put("state", state);
        return new Audited(TOWN, "admin", AuditAction.COURSES_IMPORTED, job.id(), details);
    }

    @Test
    void tellsWhyAFileWasRefused() throws InterruptedException {
        failure = new ImportRefused(FailureCode.EMPTY.with(FILE.getFileName()));
        ImportJob failed = await(start(TOWN));
        assertThat(failed.fileName()).isEqualTo("meine kurse.json");
        assertThat(failed.findFailure()).contains(FailureCode.EMPTY.with("meine kurse.json"));
    }

    @Test
    void showsProgressToItsOwnerAlone() throws InterruptedException {
        ImportJob job = start(TOWN);
        while (jobs.find(job.id(), TOWN).orElseThrow().progress() == 0) {
            Thread.sleep(5);
        }
        assertThat(jobs.find(job.id(), TOWN).orElseThrow().progress()).isCloseTo(0.65, within(1e-9));
        assertThat(jobs.find(job.id(), COUNTY)).isEmpty();
    }

    @Test
    void letsReadersOfTheWholeGraphWaitForItsEnd() throws InterruptedException {
        ImportJob job = start(TOWN);
        while (jobs.find(job.id(), TOWN).orElseThrow().progress() == 0) {
            Thread.sleep(5);
        }
        assertThat(bulkWrites.isRunning()).isTrue();
        await(job);
        assertThat(bulkWrites.isRunning()).isFalse();
    }

    @Test
    void accountsForEveryRecord() {
        assertThatThrownBy(() -> new ImportReport(3, 1, 0, 0, 0, 0, 1, List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
