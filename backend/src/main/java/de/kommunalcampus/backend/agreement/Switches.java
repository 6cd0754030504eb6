// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.ChangedMeanwhile;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administration has agreed on with its staff council, and who turned it on or off, when and why. */
@Service
public class Switches {
    private final SwitchLog log;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Switches(SwitchLog log, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.log = log;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Off unless turned on. Asked of the graph each time, so that turning off takes effect at once. Cost: one query. */
    public boolean isOn(TenantId tenant, TenantSwitch which) {
        return log.isOn(tenant, which);
    }

    /** @throws SwitchedOff where it is off */
    public void require(TenantId tenant, TenantSwitch which) {
        if (!isOn(tenant, which)) {
            throw new SwitchedOff(which);
        }
    }

    /** Each switch, in the order of their declaration. */
    public List<SwitchState> list(TenantId tenant) {
        Map<TenantSwitch, SwitchState> turned =
                log.list(tenant).stream().collect(Collectors.toMap(SwitchState::which, Function.identity()));
        return Arrays.stream(TenantSwitch.values())
                .map(which -> turned.getOrDefault(which, new SwitchState(which, List.of())))
                .toList();
    }

    /**
     * Turns a switch, with its entry in the audit log.
     *
     * @throws InvalidRequest where the agreement is of a day to come
     * @throws ChangedMeanwhile where somebody turned it since it was looked at, or it is off and shall be off
     */
    @Transactional
    public void turn(SignedInAccount account, Turn turn) {
        Agreement agreement = turn.agreement();
        if (agreement != null && agreement.concludedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("agreement.concludedOn", "is in the future");
        }
        if (!log.add(account.tenant(), turn, account.id(), ZonedDateTime.now(clock))) {
            throw new ChangedMeanwhile();
        }
        audit.tell(
                account.tenant(),
                AuditAction.SWITCH_CHANGED,
                turn.which().name(),
                Map.of("state", turn.on() ? "ON" : "OFF", "change", Long.toString(turn.seen() + 1)));
        events.publishEvent(new SwitchTurned(account.tenant(), turn.which(), turn.on(), turn.seen() + 1));
    }
}
