// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.InputFile;
import de.kommunalcampus.backend.platform.ChangedMeanwhile;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.staffing.file.Choices;
import de.kommunalcampus.backend.staffing.file.Roster;
import de.kommunalcampus.backend.staffing.file.RowIssue;
import de.kommunalcampus.backend.staffing.file.StaffColumns;
import de.kommunalcampus.backend.staffing.file.StaffField;
import de.kommunalcampus.backend.staffing.file.StaffFile;
import de.kommunalcampus.backend.staffing.file.StaffPlanner;
import de.kommunalcampus.backend.staffing.file.StaffSheet;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Staff files: read and compared at once, written only when somebody takes the comparison over. Kept in memory for a
 * day, one for each account; a newer file replaces the one before.
 */
@Service
public class StaffImports {
    private static final Logger LOG = LoggerFactory.getLogger(StaffImports.class);

    /** Of all files together: a usual one of 20,000 people has two million. */
    private static final long MOST_CHARACTERS = 150_000_000;

    private final Staff staff;
    private final Units units;
    private final ColumnMemory memory;
    private final StaffTakeover takeover;
    private final Clock clock;
    private final Set<TenantId> busy = ConcurrentHashMap.newKeySet();
    private final Cache<Owner, StaffImport> imports = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Owner owner, StaffImport kept) -> kept.sheet().characters())
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    StaffImports(Staff staff, Units units, ColumnMemory memory, StaffTakeover takeover, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.memory = memory;
        this.takeover = takeover;
        this.clock = clock;
    }

    /**
     * Reads the file and compares; writes nothing.
     *
     * @throws StaffFileRefused where it is no table that can be read
     */
    public StaffImport start(SignedInAccount account, InputFile input) {
        Map<StaffField, String> remembered = memory.of(account.tenant());
        StaffSheet sheet = read(input, remembered);
        Choices choices = Choices.first(StaffColumns.propose(sheet, remembered));
        String id = UUID.randomUUID().toString();
        return keep(account, planned(account, id, input.name(), sheet, choices));
    }

    private static StaffSheet read(InputFile input, Map<StaffField, String> remembered) {
        try {
            return StaffFile.read(input.path(), remembered.values());
        } catch (ImportRefused e) {
            throw new StaffFileRefused(e.named(input.path(), input.name()));
        }
    }

    /** Also of those that were taken over. */
    public StaffImport get(SignedInAccount account, String id) {
        return Optional.ofNullable(imports.getIfPresent(Owner.of(account)))
                .filter(kept -> kept.id().equals(id))
                .orElseThrow(NotFound::new);
    }

    /** Compares anew, with other choices; writes nothing but the columns to remember. */
    public StaffImport choose(SignedInAccount account, String id, Choices choices) {
        StaffImport kept = requirePlanned(account, id);
        int columns = kept.sheet().header().size();
        if (choices.columns().positions().values().stream().anyMatch(position -> position >= columns)) {
            throw new InvalidRequest("columns", "names a column that is not there");
        }
        memory.remember(
                account.tenant(), choices.columns().toRemember(kept.sheet().header()));
        return keep(account, planned(account, id, kept.fileName(), kept.sheet(), choices));
    }

    /**
     * Writes what was compared.
     *
     * @param token of the plan that was looked at
     * @param confirmedLeavers how many leave, as the person states it; null where nothing is stated
     * @throws ChangedMeanwhile where people or units are different now; the plan is then a new one
     * @throws ManyLeavers where more leave than usual and their number was not named
     */
    public StaffImport apply(SignedInAccount account, String id, String token, @Nullable Integer confirmedLeavers) {
        TenantId tenant = account.tenant();
        if (!busy.add(tenant)) {
            throw new ChangedMeanwhile();
        }
        try {
            StaffImport kept = requirePlanned(account, id);
            StaffImport now = planned(account, id, kept.fileName(), kept.sheet(), kept.choices());
            if (!kept.token().equals(token) || !now.roster().equals(kept.roster())) {
                keep(account, now);
                throw new ChangedMeanwhile();
            }
            int leavers = kept.plan().leavers().size();
            if (kept.plan().manyLeave() && (confirmedLeavers == null || confirmedLeavers != leavers)) {
                throw new ManyLeavers(leavers);
            }
            List<RowIssue> skipped = takeover.apply(StaffEditor.of(account), kept.plan());
            LOG.info(
                    "Took over a staff file of {}: {}, {} rows skipped",
                    tenant,
                    kept.plan().counts(),
                    skipped.size());
            return keep(account, kept.applied(skipped));
        } finally {
            busy.remove(tenant);
        }
    }

    private StaffImport requirePlanned(SignedInAccount account, String id) {
        StaffImport kept = get(account, id);
        if (kept.state() == StaffImport.State.APPLIED) {
            throw new ImportApplied();
        }
        return kept;
    }

    private StaffImport planned(SignedInAccount account, String id, String name, StaffSheet sheet, Choices choices) {
        TenantId tenant = account.tenant();
        Roster roster = new Roster(
                new OrgUnitId(tenant.value()),
                staff.listAll(tenant),
                units.list(tenant),
                staff.rolesByName(tenant),
                account.employee(),
                LocalDate.now(clock));
        return new StaffImport(
                id,
                tenant,
                name,
                sheet,
                choices,
                StaffPlanner.plan(sheet, choices, roster),
                UUID.randomUUID().toString(),
                roster.fingerprint(),
                StaffImport.State.PLANNED,
                List.of());
    }

    private StaffImport keep(SignedInAccount account, StaffImport kept) {
        imports.put(Owner.of(account), kept);
        return kept;
    }

    /** Two people who work on files of one administration do not take them from each other. */
    private record Owner(TenantId tenant, AccountId account) {
        static Owner of(SignedInAccount account) {
            return new Owner(account.tenant(), account.id());
        }
    }
}
