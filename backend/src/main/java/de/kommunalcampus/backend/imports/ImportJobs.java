// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.BulkWrites;
import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.platform.FreeSpace;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs imports in the background, one at a time for each tenant that is written to. Reports are kept for a day, in
 * memory: after a restart an import that was running has to be started again, which completes it.
 */
@Component
public class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int MOST_KEPT = 500;

    private final Map<ImportKind, Importer> importers = new EnumMap<>(ImportKind.class);
    private final BulkWrites bulkWrites;
    private final FreeSpace space;
    private final ImportAudit audit;
    private final Set<TenantId> busy = ConcurrentHashMap.newKeySet();
    private final Cache<String, ImportJob> jobs = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    ImportJobs(List<Importer> importers, BulkWrites bulkWrites, FreeSpace space, ImportAudit audit) {
        this.bulkWrites = bulkWrites;
        this.space = space;
        this.audit = audit;
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
    }

    /**
     * Returns at once.
     *
     * @param by who asks; the tenant of that account may ask how far it is
     * @param target the tenant that is written to
     * @param afterwards runs whatever happens, also when the import is not started
     * @throws ImportRunning when another import into the target runs
     */
    public ImportJob start(ImportKind kind, InputFile input, SignedInAccount by, TenantId target, Runnable afterwards) {
        if (!busy.add(target)) {
            afterwards.run();
            throw new ImportRunning();
        }
        ImportJob job = ImportJob.started(UUID.randomUUID().toString(), kind, by.tenant(), input.name());
        Runnable end = () -> {
            busy.remove(target);
            afterwards.run();
        };
        auditOrEnd(job, by, target, end);
        jobs.put(job.id(), job);
        Thread.ofVirtual().name("import-" + job.id()).start(() -> {
            try {
                bulkWrites.during(() -> run(job, input, target));
                audit.ended(jobs.get(job.id(), id -> job), by.id(), target);
            } finally {
                end.run();
            }
        });
        return job;
    }

    private void auditOrEnd(ImportJob job, SignedInAccount by, TenantId target, Runnable end) {
        try {
            audit.started(job, by.id(), target);
        } catch (RuntimeException e) {
            end.run();
            throw e;
        }
    }

    private void run(ImportJob job, InputFile input, TenantId target) {
        Importer importer = Objects.requireNonNull(importers.get(job.kind()));
        try {
            ImportReport report = importer.run(
                    input.path(),
                    target,
                    ((ImportProgress) (step, done, total) -> jobs.put(job.id(), job.at(step.share(done, total))))
                            .guardedBy(space));
            jobs.put(job.id(), job.done(report));
        } catch (ImportRefused e) {
            jobs.put(job.id(), job.failed(e.named(input.path(), input.name())));
        } catch (DiskFull | Neo4jException e) {
            LOG.error("Import {} failed: {}", job.id(), e.getMessage());
            jobs.put(job.id(), job.failed(FailureCode.INTERRUPTED.with()));
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", job.id(), e);
            jobs.put(job.id(), job.failed(FailureCode.INTERRUPTED.with()));
        }
    }

    /** Empty as well for another tenant's import. */
    public Optional<ImportJob> find(String id, TenantId viewer) {
        return Optional.ofNullable(jobs.getIfPresent(id))
                .filter(job -> job.owner().equals(viewer));
    }
}
