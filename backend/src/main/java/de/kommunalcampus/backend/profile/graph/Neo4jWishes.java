// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.profile.StatedWishes;
import de.kommunalcampus.backend.profile.Wishes;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jWishes implements Wishes {
    /** A null removes the property: what is no longer wished is no longer kept. */
    private static final String REPLACE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e += $wishes
            """;

    private final Neo4jClient client;

    Neo4jWishes(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public void replace(TenantId tenant, EmployeeId employee, StatedWishes wishes) {
        EmployeeLock.take(client, tenant, employee);
        client.query(REPLACE)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value(), "wishes", properties(wishes)))
                .run();
    }

    private static Map<String, @Nullable Object> properties(StatedWishes wishes) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("weekdaysFree", names(wishes.weekdays()));
        properties.put("timesOfDay", names(wishes.timesOfDay()));
        properties.put("maxDaysAbsent", wishes.maxDaysAbsent());
        properties.put("maxDistanceKm", wishes.maxDistanceKm());
        properties.put("formats", names(wishes.formats()));
        properties.put("languages", wishes.languages().stream().sorted().toList());
        properties.put("firmWishes", names(wishes.firm()));
        return properties;
    }

    private static <E extends Enum<E>> List<String> names(Collection<E> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }
}
