// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the turns of switches are kept. Each call costs one query. */
public interface SwitchLog {
    boolean isOn(TenantId tenant, TenantSwitch which);

    /** What is on, of all tenants. */
    Map<TenantId, Set<TenantSwitch>> listOn();

    /** All that was ever turned; by switch, the newest first. */
    List<SwitchState> list(TenantId tenant);

    /**
     * Keeps one turn. Of several at once, each waits for the one before.
     *
     * @return false, with nothing written, where the newest change is not the one that was seen
     */
    boolean add(TenantId tenant, Turn turn, AccountId by, ZonedDateTime at);
}
