// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.EmployeeLeft;
import de.kommunalcampus.backend.organisation.EmployeeReturned;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.platform.BulkWrites;
import de.kommunalcampus.backend.profile.ProfileChanged;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.backend.staffing.file.IssueKind;
import de.kommunalcampus.backend.staffing.file.RowIssue;
import de.kommunalcampus.backend.staffing.file.StaffPlan;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Change;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Kind;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Leaver;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what a file changes. Up to {@value #BATCH} people are one transaction. More are several, each of them whole:
 * after an interruption the same file completes the rest, for what was written is then unchanged.
 */
@Component
class StaffTakeover {
    static final int BATCH = 500;

    private final Staff staff;
    private final Units units;
    private final ReportingLines lines;
    private final RepeatedWrites writes;
    private final BulkWrites bulk;
    private final Renames renames;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffTakeover(
            Staff staff,
            Units units,
            ReportingLines lines,
            RepeatedWrites writes,
            BulkWrites bulk,
            Renames renames,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staff = staff;
        this.units = units;
        this.lines = lines;
        this.writes = writes;
        this.bulk = bulk;
        this.renames = renames;
        this.events = events;
        this.clock = clock;
    }

    /** @return the rows of those whom somebody else changed in between; they stay as they are then */
    List<RowIssue> apply(StaffEditor by, StaffPlan plan) {
        List<RowIssue> skipped = new ArrayList<>();
        if (plan.changes().size() + plan.leavers().size() <= BATCH) {
            writes.run(() -> {
                skipped.clear();
                apply(by, plan, Runnable::run, skipped);
            });
        } else {
            bulk.during(() -> apply(by, plan, writes::run, skipped));
        }
        return skipped;
    }

    private void apply(StaffEditor by, StaffPlan plan, Consumer<Runnable> step, List<RowIssue> skipped) {
        TenantId tenant = by.tenant();
        step.accept(() -> {
            // First: what cannot be audited does not begin.
            events.publishEvent(by.imported(plan.counts()));
            createUnits(tenant, plan);
        });
        for (List<Leaver> batch : batches(plan.leavers())) {
            step.accept(() -> end(tenant, batch));
        }
        for (List<Change> batch : batches(plan.changes())) {
            List<RowIssue> left = new ArrayList<>();
            step.accept(() -> {
                left.clear();
                write(tenant, batch, left);
            });
            skipped.addAll(left);
        }
        boolean[] more = {false};
        step.accept(() -> {
            staff.lock(tenant);
            plan.heads().forEach(head -> units.setHead(tenant, head.unit(), head.head()));
            more[0] = lines.redraw(tenant);
        });
        while (more[0]) {
            step.accept(() -> more[0] = lines.redraw(tenant));
        }
    }

    private void createUnits(TenantId tenant, StaffPlan plan) {
        staff.lock(tenant);
        plan.newUnits()
                .forEach(unit -> units.create(
                        tenant, unit.id(), new UnitEntry(unit.number(), unit.name(), unit.parent(), null, null)));
    }

    private void end(TenantId tenant, List<Leaver> batch) {
        staff.lock(tenant);
        batch.stream()
                .collect(groupingBy(
                        Leaver::leftOn, mapping(leaver -> leaver.member().id(), toList())))
                .forEach((day, ids) -> staff.setState(tenant, ids, StaffState.LEFT, day, LocalDate.now(clock)));
        batch.forEach(leaver ->
                events.publishEvent(new EmployeeLeft(tenant, leaver.member().id())));
        lines.redraw(tenant);
    }

    private void write(TenantId tenant, List<Change> batch, List<RowIssue> left) {
        staff.lock(tenant);
        Map<EmployeeId, StaffMember> before = new HashMap<>();
        staff.listOf(tenant, batch.stream().map(change -> change.write().id()).toList())
                .forEach(member -> before.put(member.id(), member));
        Set<String> taken = staff.taken(
                tenant,
                batch.stream()
                        .map(change -> change.write().entry().personnelNumber())
                        .toList());
        List<Change> current = new ArrayList<>();
        for (Change change : batch) {
            if (isCurrent(change, before.get(change.write().id()), taken)) {
                current.add(change);
            } else {
                left.add(new RowIssue(change.row(), null, IssueKind.CHANGED_MEANWHILE, "", List.of()));
            }
        }
        staff.write(tenant, current.stream().map(Change::write).toList());
        settle(tenant, current);
        current.forEach(change -> {
            StaffMember known = before.get(change.write().id());
            if (known != null) {
                renames.tell(tenant, known, change.write().entry());
            }
        });
        lines.redrawOf(
                tenant, current.stream().map(change -> change.write().id()).toList());
    }

    private static boolean isCurrent(Change change, @Nullable StaffMember before, Set<String> taken) {
        String version = change.version();
        return version == null
                ? !taken.contains(change.write().entry().personnelNumber())
                : before != null && version.equals(before.version());
    }

    private void settle(TenantId tenant, List<Change> changes) {
        Map<Optional<LocalDate>, List<EmployeeId>> ends = changes.stream()
                .filter(change -> change.kind() == Kind.RETURNER || change.leavesOn() != null)
                .collect(groupingBy(
                        change -> Optional.ofNullable(change.leavesOn()),
                        mapping(change -> change.write().id(), toList())));
        ends.forEach(
                (day, ids) -> staff.setState(tenant, ids, StaffState.ACTIVE, day.orElse(null), LocalDate.now(clock)));
        changes.forEach(change -> tell(tenant, change));
    }

    private void tell(TenantId tenant, Change change) {
        EmployeeId id = change.write().id();
        if (change.kind() == Kind.RETURNER) {
            events.publishEvent(new EmployeeReturned(tenant, id));
        }
        if (change.kind() != Kind.JOINER) {
            events.publishEvent(new ProfileChanged(id));
        }
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
