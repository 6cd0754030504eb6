// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a public compliance suite says of our SCIM; its score is printed, and a loss fails. */
@ApplicationTest
class ComplianceIT {
    /** What it reached, less the one that wants 404 for an unknown member: fewer is a loss. */
    private static final int PASSED = 309;

    private final int port;
    private final TestAdministration administration;
    private final ScimTokens tokens;
    private final ScimBrake brake;

    @Autowired
    ComplianceIT(@LocalServerPort int port, Driver driver, ScimTokens tokens, ScimBrake brake) {
        this.port = port;
        this.administration = new TestAdministration(driver);
        this.tokens = tokens;
        this.brake = brake;
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    /** In an administration without people and groups, which the suite fills and empties. */
    @Test
    void passesWhatItPassed() throws IOException, InterruptedException {
        var administrator = administration.employee("none", PermissionRole.TENANT_ADMIN);
        administration.write("MATCH (u:OrgUnit {id: $tenant + '-33'}) DETACH DELETE u", Map.of());
        administration.write("""
                CREATE (:Account {id: 'admin-' + $tenant, tenantId: $tenant, login: 'admin-' + $tenant, displayName: 'Kim',
                  state: 'ACTIVE', passwordHash: 'none', roles: ['TENANT_ADMIN'], version: 0})
                """, Map.of());
        String token = tokens.create(administrator, "Suite", LocalDate.now().plusDays(7))
                .secret();
        brake.release(administrator);
        SuiteRun run = SuiteRun.against(port, token, "empty");
        System.out.printf(
                "SCIM compliance (scimono %s): %d passed, %d failed, %d aborted%n",
                System.getProperty("scimono.version"),
                run.passed().size(),
                run.failed().size(),
                run.aborted().size());
        List<String> unexplained = Stream.concat(run.failed().stream(), run.aborted().stream())
                .filter(name -> ExpectedFailure.all().stream().noneMatch(expected -> expected.explains(name)))
                .toList();
        assertThat(unexplained).isEmpty();
        assertThat(run.passed()).hasSizeGreaterThanOrEqualTo(PASSED);
    }
}
