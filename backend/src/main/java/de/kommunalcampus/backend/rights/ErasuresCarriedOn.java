// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.platform.StartStep;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Erases again whom a backup brought back, and carries on what a crash broke off, before anybody can be served. Costs
 * nothing where nobody was ever erased.
 */
@Component
class ErasuresCarriedOn implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(ErasuresCarriedOn.class);

    private final Tombstones tombstones;
    private final ErasureRecords records;
    private final Erasure erasure;

    ErasuresCarriedOn(Tombstones tombstones, ErasureRecords records, Erasure erasure) {
        this.tombstones = tombstones;
        this.records = records;
        this.erasure = erasure;
    }

    @Override
    public int order() {
        return ACCOUNTS + 10;
    }

    @Override
    public void run() {
        Set<String> known = tombstones.read();
        if (known.isEmpty()) {
            return;
        }
        for (ErasureRecords.TenantPerson person : records.listNotReduced()) {
            if (known.contains(Tombstones.hash(person.employee().value()))) {
                LOG.warn("Erasing {} again, who came back", person.employee().value());
                erasure.erase(person.tenant(), person.employee(), null, ErasureReason.RESTORED);
            }
        }
        for (ErasureRecords.TenantAccount account : records.listAccounts()) {
            if (known.contains(Tombstones.hash(account.account().value()))) {
                LOG.warn("Erasing {} again, which came back", account.account().value());
                erasure.erase(account.tenant(), account.account(), null, ErasureReason.RESTORED);
            }
        }
    }
}
