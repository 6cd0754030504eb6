// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Lets one transaction at a time change an employee's profile. A statement of its own, run first: within one statement
 * the database may take the locks of relationships before that of the node, and two then wait for each other. Writing
 * any property takes the lock; it does not stay.
 */
final class EmployeeLock {
    private static final String LOCK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.changing = true REMOVE e.changing
            """;

    private EmployeeLock() {}

    /** Held until the end of the transaction; nothing happens where the tenant has no such employee. */
    static void take(Neo4jClient client, TenantId tenant, EmployeeId employee) {
        client.query(LOCK)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value()))
                .run();
    }
}
