// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.graph;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Lets one transaction at a time change a tenant's chain; a statement of its own, so that what is read next is newest. */
final class ChainLock {
    private static final String LOCK = """
            MERGE (c:AuditChain {id: $tenant})
            ON CREATE SET c.tenantId = $tenant, c.firstSeq = 1, c.hashBefore = '', c.seq = 0, c.hash = ''
            SET c.changing = true REMOVE c.changing
            """;

    private ChainLock() {}

    /** Held until the end of the transaction. */
    static void take(Neo4jClient client, TenantId tenant) {
        client.query(LOCK).bind(tenant.value()).to("tenant").run();
    }
}
