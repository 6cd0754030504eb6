// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.profile.ProfileChanged;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Erases one person: what she owns, her accounts and herself from the graph, her ids from what belongs to others, and
 * the key of her texts. What is left are entries of the audit log with ids that lead nowhere, until their time is over,
 * and the hash of an id. Deleted records stay in the files of the database until {@code ./campus purge}.
 *
 * <p>Broken off at any point it is carried on by the next call, or at the next start.
 */
@Component
class Erasure {
    private final PersonalNodes nodes;
    private final ErasureRecords records;
    private final PersonalDataRegister register;
    private final Tombstones tombstones;
    private final SealedTexts texts;
    private final RepeatedWrites writes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            PersonalNodes nodes,
            ErasureRecords records,
            PersonalDataRegister register,
            Tombstones tombstones,
            SealedTexts texts,
            RepeatedWrites writes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nodes = nodes;
        this.records = records;
        this.register = register;
        this.tombstones = tombstones;
        this.texts = texts;
        this.writes = writes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Name and proofs of mandatory training stay where a law wants them for longer; then the person is erased in full
     * when the newest proof is over its time.
     *
     * @param by account that confirms it; null where its time is over
     */
    void erase(TenantId tenant, EmployeeId employee, @Nullable AccountId by, ErasureReason reason) {
        Person person = nodes.find(tenant, employee, null);
        LocalDate today = LocalDate.now(clock);
        LocalDate proofsSince = today.minus(register.periodOf("Employee", "COMPLETED", "on"));
        boolean reduced = hasProofs(tenant, employee, today);
        tombstones.write(employee.value(), today);
        deleteOwned(person);
        // All that was sealed with it is gone from the graph; what lies in backups goes with it.
        texts.destroyKeysOf(Set.of(employee.value()));
        writes.run(() -> {
            records.unlink(person);
            if (reduced) {
                records.reduce(person, proofsSince, today);
            } else {
                records.delete(person);
            }
            endSessions(person);
            events.publishEvent(new ProfileChanged(employee));
            Map<String, String> details = Map.of("reason", reason.name(), "proofsKept", Boolean.toString(reduced));
            events.publishEvent(new Audited(
                    tenant, by == null ? null : by.value(), AuditAction.DATA_ERASED, employee.value(), details));
        });
    }

    /**
     * The account of nobody who works here, such as of a provider's or of an administrator of the platform, with what it
     * owns. What it published is the provider's and stays.
     *
     * @param by account that confirms it; null where a backup brought it back
     */
    void erase(TenantId tenant, AccountId account, @Nullable AccountId by, ErasureReason reason) {
        Person person = nodes.find(tenant, null, account);
        tombstones.write(account.value(), LocalDate.now(clock));
        deleteOwned(person);
        writes.run(() -> {
            records.unlink(person);
            records.delete(person);
            endSessions(person);
            events.publishEvent(new Audited(
                    tenant,
                    by == null ? null : by.value(),
                    AuditAction.DATA_ERASED,
                    account.value(),
                    Map.of("reason", reason.name())));
        });
    }

    private void deleteOwned(Person person) {
        while (records.deleteOwned(person)) {
            // As often as there is something left.
        }
    }

    private void endSessions(Person person) {
        person.accounts().forEach(account -> events.publishEvent(new SessionsEnded(new AccountId(account))));
    }

    private boolean hasProofs(TenantId tenant, EmployeeId employee, LocalDate today) {
        return records.find(
                        tenant,
                        employee,
                        register.periodOf("Employee", "lastName", "leftOn"),
                        register.periodOf("Employee", "COMPLETED", "on"))
                .map(ErasureCandidate::proofsUntil)
                .filter(until -> until.isAfter(today))
                .isPresent();
    }
}
