// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.seeddata.AccountRow;
import de.kommunalcampus.seeddata.SampleWorld;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The published logins of the sample world. */
@Component
@Profile("demo")
class DemoAccounts {
    private static final String CLEAR =
            "MATCH (a:Account) WHERE a.login IN $logins AND a.tenantId IN $tenants DETACH DELETE a";

    private final Accounts accounts;
    private final Driver driver;

    DemoAccounts(Accounts accounts, Driver driver) {
        this.accounts = accounts;
        this.driver = driver;
    }

    void create(SampleWorld world) {
        accounts.createAll(world.organisation().accounts().stream()
                .map(DemoAccounts::account)
                .toList());
    }

    void clear(SampleWorld world) {
        List<AccountRow> rows = world.organisation().accounts();
        Map<String, Object> parameters = Map.of(
                "logins", rows.stream().map(AccountRow::login).toList(),
                "tenants",
                        rows.stream()
                                .map(row -> Owner.of(row.administration()))
                                .distinct()
                                .toList());
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(CLEAR, parameters).consume());
        }
    }

    private static NewAccount account(AccountRow row) {
        return new NewAccount(
                row.login(),
                row.displayName(),
                SampleWorld.DEMO_PASSWORD,
                new TenantId(Owner.of(row.administration())),
                row.roles().stream()
                        .map(role -> PermissionRole.valueOf(role.name()))
                        .collect(Collectors.toSet()),
                employee(row.employee()),
                provider(row.provider()));
    }

    private static @Nullable EmployeeId employee(@Nullable String id) {
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable ProviderId provider(@Nullable String id) {
        return id == null ? null : new ProviderId(id);
    }
}
