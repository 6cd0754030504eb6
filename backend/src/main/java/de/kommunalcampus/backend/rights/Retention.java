// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what is over its time by the register, soon after each start and then every day: people who have left, and what
 * no module ends for itself. The time is over on the day that many months after the first.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final PersonalDataRegister register;
    private final ErasureRecords records;
    private final Erasure erasure;
    private final Clock clock;

    Retention(PersonalDataRegister register, ErasureRecords records, Erasure erasure, Clock clock) {
        this.register = register;
        this.records = records;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void end() {
        for (TimedRule rule : TimedRule.values()) {
            end(rule);
        }
        eraseLeavers();
    }

    private void end(TimedRule rule) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate until = now.toLocalDate().minus(register.periodOf(rule.label(), rule.property(), rule.from()));
        long ended = 0;
        long some;
        do {
            some = records.deleteOver(rule, until, now);
            ended += some;
        } while (some > 0);
        LOG.info("{}: {} over their time", rule, ended);
    }

    /** One that fails must not keep the others. */
    private void eraseLeavers() {
        LocalDate today = LocalDate.now(clock);
        LocalDate leftUntil = today.minus(register.periodOf("Employee", "lastName", "leftOn"));
        LocalDate proofsSince = today.minus(register.periodOf("Employee", "COMPLETED", "on"));
        for (ErasureRecords.TenantPerson leaver : records.listDue(leftUntil, proofsSince)) {
            try {
                erasure.erase(leaver.tenant(), leaver.employee(), null, ErasureReason.TIME_OVER);
            } catch (RuntimeException e) {
                LOG.error("The erasure of {} failed", leaver.employee().value(), e);
            }
        }
    }
}
