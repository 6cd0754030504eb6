// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import de.kommunalcampus.backend.platform.StartStep;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is on, in memory: for requests that a query each would slow, such as a match. What is turned here holds with the
 * answer to whoever turned it; what came into the graph by another way, such as a backup, within ten seconds. Whoever
 * writes something because of it asks {@link Switches} in the transaction that writes.
 */
@Component
public class SwitchBoard implements StartStep {
    private final SwitchLog log;
    private final Map<TenantId, Map<TenantSwitch, Long>> numbers = new HashMap<>();
    private volatile Map<TenantId, Set<TenantSwitch>> on = Map.of();
    private long turns;

    SwitchBoard(SwitchLog log) {
        this.log = log;
    }

    /** Cost: a look into a map. */
    public boolean isOn(TenantId tenant, TenantSwitch which) {
        return on.getOrDefault(tenant, Set.of()).contains(which);
    }

    @Override
    public int order() {
        return CATALOGUE;
    }

    @Override
    public void run() {
        read();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void read() {
        long before = turns();
        Map<TenantId, Set<TenantSwitch>> found = log.listOn();
        takeOver(found, before);
    }

    private synchronized long turns() {
        return turns;
    }

    /** Where something was turned meanwhile, what was read may be older than that: the next time tells. */
    private synchronized void takeOver(Map<TenantId, Set<TenantSwitch>> found, long before) {
        if (turns == before) {
            on = Map.copyOf(found);
        }
    }

    /** Of two turns the newer holds, whichever is heard of first. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void on(SwitchTurned turned) {
        turns++;
        long newest = numbers.computeIfAbsent(turned.tenant(), tenant -> new EnumMap<>(TenantSwitch.class))
                .merge(turned.which(), turned.number(), Math::max);
        if (turned.number() < newest) {
            return;
        }
        Map<TenantId, Set<TenantSwitch>> next = new HashMap<>(on);
        Set<TenantSwitch> those = EnumSet.noneOf(TenantSwitch.class);
        those.addAll(next.getOrDefault(turned.tenant(), Set.of()));
        if (turned.on()) {
            those.add(turned.which());
        } else {
            those.remove(turned.which());
        }
        next.put(turned.tenant(), those);
        on = Map.copyOf(next);
    }
}
