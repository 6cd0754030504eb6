// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountSearch;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a directory that is broken, or empty, from ending everybody's access and from taking the plan of units away: more
 * than a tenth of the staff within 24 hours, and more than {@value #ALWAYS}, wait for an administrator, as they do in a
 * file; so do more than a tenth of the units, and more than {@value #ALWAYS_UNITS}. What directories added within these
 * hours raises neither.
 */
@Service
public class ScimBrake {
    static final int ALWAYS = 5;
    static final int ALWAYS_UNITS = 3;
    private static final int SHARE = 10;
    /** An administration has a handful. */
    private static final int MOST_ADMINISTRATORS = 100;

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(ScimBrake.class);

    private final BrakeStore store;
    private final AccountAdministration accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScimBrake(
            BrakeStore store,
            AccountAdministration accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Call it before somebody's access ends, holding the lock of {@link Staff}.
     *
     * @throws ManyScimLeavers where it would be too many; nothing changes then, and the log tells
     */
    void check(ScimClient client) {
        State state = state(client.tenant());
        if (state.releasedUntil().isEmpty() && state.ended() >= state.most()) {
            LOG.warn(
                    "Token {} of {} would end the access of more than {} people within a day; it waits for an administrator",
                    client.tokenId(),
                    client.tenant(),
                    state.most());
            throw new ManyScimLeavers(state.most());
        }
    }

    /**
     * Call it before a unit is deleted or loses all that it has, holding the lock of {@link Staff}. A unit that was
     * emptied before it is deleted counts once.
     *
     * @throws ManyScimUnits where it would be too many; nothing changes then, and the log tells
     */
    void lose(ScimClient client, OrgUnitId unit) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        State state = state(client.tenant());
        if (state.releasedUntil().isEmpty()
                && state.lostUnits() >= state.mostUnits()
                && !store.isLost(client.tenant(), unit, now.minus(WINDOW))) {
            LOG.warn(
                    "Token {} of {} would delete or empty more than {} units within a day; it waits for an administrator",
                    client.tokenId(),
                    client.tenant(),
                    state.mostUnits());
            throw new ManyScimUnits(state.mostUnits());
        }
        store.lost(client.tenant(), unit, now);
    }

    public State state(TenantId tenant) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime since = now.minus(WINDOW);
        return new State(
                store.countEnded(tenant, since),
                Math.max(ALWAYS, store.countStaff(tenant, since) / SHARE),
                store.countLost(tenant, since),
                Math.max(ALWAYS_UNITS, store.countUnits(tenant, since) / SHARE),
                store.releasedUntil(tenant).filter(until -> until.isAfter(now)));
    }

    /**
     * Tells the audit log and the administrators that something waits for them: once a day, for a directory tries again
     * every few minutes. Call it when what was refused is taken back, for otherwise this would be too.
     */
    @Transactional
    public void tell(ScimClient client) {
        TenantId tenant = client.tenant();
        if (!store.tellsFirst(tenant, LocalDate.now(clock))) {
            return;
        }
        audit.tell(tenant, AuditAction.SCIM_BRAKED, client.tokenId(), details(state(tenant)));
        AccountSearch administrators = new AccountSearch(
                SearchText.of(""), AccountState.ACTIVE, PermissionRole.TENANT_ADMIN, 0, MOST_ADMINISTRATORS);
        accounts.list(tenant, administrators)
                .accounts()
                .forEach(account -> events.publishEvent(new SecurityNotice.DirectoryBraked(tenant, account.id())));
    }

    /** Lets any number go for the next 24 hours. */
    @Transactional
    public void release(SignedInAccount by) {
        store.release(by.tenant(), ZonedDateTime.now(clock).plus(WINDOW));
        audit.tell(by.tenant(), AuditAction.SCIM_LEAVERS_ALLOWED, "", details(state(by.tenant())));
    }

    /** Takes the word back before its time is over; without one nothing changes. */
    @Transactional
    public void withdraw(SignedInAccount by) {
        State state = state(by.tenant());
        if (state.releasedUntil().isPresent()) {
            store.withdraw(by.tenant());
            audit.tell(by.tenant(), AuditAction.SCIM_LEAVERS_STOPPED, "", details(state));
        }
    }

    private static Map<String, String> details(State state) {
        return Map.of("ended", String.valueOf(state.ended()), "lostUnits", String.valueOf(state.lostUnits()));
    }

    /**
     * @param ended whose access directories ended within the last 24 hours
     * @param most how many may be
     * @param lostUnits units that directories deleted or emptied within the last 24 hours
     * @param mostUnits how many may be
     * @param releasedUntil as long as an administrator agreed to more
     */
    public record State(long ended, long most, long lostUnits, long mostUnits, Optional<ZonedDateTime> releasedUntil) {}
}
