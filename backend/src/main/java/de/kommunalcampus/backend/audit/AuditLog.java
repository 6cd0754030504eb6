// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** What was audited; entries are added and read, never changed. */
public interface AuditLog {
    /** In the transaction there is, else in one of its own. Those of one tenant wait for each other. */
    void append(Audited event);

    /** The newest before {@code before}, newest first. */
    List<AuditEntry> listBefore(TenantId tenant, AuditFilter filter, long before, int most);

    /** The oldest after {@code after}, oldest first. */
    List<AuditEntry> listAfter(TenantId tenant, AuditFilter filter, long after, int most);

    long count(TenantId tenant, AuditFilter filter);
}
