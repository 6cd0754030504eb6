// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** How the administration behind a tenant is called. */
@Component
public class TenantNames {
    private static final String NAME = "MATCH (unit:OrgUnit {id: $tenant, tenantId: $tenant}) RETURN unit.name";

    private final Neo4jClient client;

    TenantNames(Neo4jClient client) {
        this.client = client;
    }

    /** The id itself where no administration stands behind the tenant, such as for the shared library. */
    public String of(TenantId tenant) {
        return client.query(NAME)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(String.class)
                .one()
                .orElse(tenant.value());
    }
}
