// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;

/** The chains behind the {@link AuditLog}, one for each tenant. */
public interface AuditChains {
    List<TenantId> listTenants();

    ChainState get(TenantId tenant);

    /** The links after one, by their number. */
    List<ChainLink> listAfter(TenantId tenant, ChainLink after, int most);

    /**
     * Takes from the beginning what is older. The chain then begins with the next entry and keeps the hash before it,
     * so that the rest can still be verified.
     *
     * @return how many
     */
    long cut(TenantId tenant, ZonedDateTime oldest);
}
