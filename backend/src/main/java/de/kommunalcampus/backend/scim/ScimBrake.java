// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffQuery;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a directory that is broken, or empty, from ending everybody's access: more than a tenth of the staff within 24
 * hours, and more than {@value #ALWAYS}, wait for an administrator, as they do in a file.
 */
@Service
public class ScimBrake {
    static final int ALWAYS = 5;
    private static final int SHARE = 10;
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(ScimBrake.class);

    private final Staff staff;
    private final ScimRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    ScimBrake(Staff staff, ScimRecords records, AuditTrail audit, Clock clock) {
        this.staff = staff;
        this.records = records;
        this.audit = audit;
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

    public State state(TenantId tenant) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        long ended = records.countEnded(tenant, now.minus(WINDOW));
        long active = staff.list(tenant, new StaffQuery(SearchText.of(""), null, StaffState.ACTIVE, 0, 1))
                .total();
        return new State(
                ended,
                Math.max(ALWAYS, (active + ended) / SHARE),
                records.releasedUntil(tenant).filter(until -> until.isAfter(now)));
    }

    /** Lets any number go for the next 24 hours. */
    @Transactional
    public void release(SignedInAccount by) {
        records.release(by.tenant(), ZonedDateTime.now(clock).plus(WINDOW));
        audit.tell(
                by.tenant(),
                AuditAction.SCIM_LEAVERS_ALLOWED,
                "",
                Map.of("ended", String.valueOf(state(by.tenant()).ended())));
    }

    /**
     * @param ended whose access directories ended within the last 24 hours
     * @param most how many may be
     * @param releasedUntil as long as an administrator agreed to more
     */
    public record State(long ended, long most, Optional<ZonedDateTime> releasedUntil) {}
}
