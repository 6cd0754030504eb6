// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.testing.ApplicationTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads everything there is to read, as everybody of other tenants, and looks for words that only one tenant has. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {
    private final Driver driver;
    private final MockMvc mvc;
    private final Credentials credentials;
    private final RequestMappingHandlerMapping mappings;
    private final CanaryTenant tenant;

    @Autowired
    CanaryIT(
            Driver driver,
            MockMvc mvc,
            Credentials credentials,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.driver = driver;
        this.mvc = mvc;
        this.credentials = credentials;
        this.mappings = mappings;
        this.tenant = new CanaryTenant(driver);
    }

    /** The catalogue follows the graph within two seconds. */
    @BeforeAll
    void awaitCatalogue() throws Exception {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (read("/api/v1/courses/" + tenant.id("Course"), tenant.insider()).getStatus() != 200) {
            assertThat(System.nanoTime()).as("The catalogue does not follow").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    @AfterAll
    void removeTenant() {
        tenant.close();
    }

    /** Otherwise the next test would look for what nobody could see. */
    @Test
    void insidersSeeTheirCanaries() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (String address : addresses()) {
            seen.addAll(canaries(read(address, tenant.insider())));
        }
        System.out.printf(
                "Canaries: %d made, insiders see %d%n", tenant.canaries().size(), seen.size());
        assertThat(seen)
                .contains(
                        "kanarie-Course-title",
                        "kanarie-Competency-label",
                        "kanarie-Employee-lastName",
                        "kanarie-OrgUnit-name",
                        "kanarie-Provider-name")
                .doesNotContain("kanarie-Account-passwordHash");
    }

    @Test
    void nobodyElseSeesAny() throws Exception {
        List<String> leaks = new ArrayList<>();
        List<String> addresses = addresses();
        List<@Nullable SignedInAccount> strangers = strangers();
        for (SignedInAccount stranger : strangers) {
            for (String address : addresses) {
                Set<String> found = canaries(read(address, stranger));
                if (mayKnowTenants(stranger, address)) {
                    found.removeAll(Set.of("kanarie-OrgUnit-name", "kanarie-OrgUnit-handle"));
                }
                if (!found.isEmpty()) {
                    leaks.add("%s as %s: %s".formatted(address, stranger == null ? "nobody" : stranger.roles(), found));
                }
            }
        }
        System.out.printf(
                "Canaries: %d requests by %d strangers, %d leaks%n",
                addresses.size() * strangers.size(), strangers.size(), leaks.size());
        assertThat(leaks).isEmpty();
    }

    /** The platform's administrators know whom the platform serves, and nothing of it but the name, in full and in short. */
    private static boolean mayKnowTenants(@Nullable SignedInAccount stranger, String address) {
        return stranger != null && stranger.has(PermissionRole.PLATFORM_ADMIN) && address.startsWith("/api/v1/tenants");
    }

    /** Labels without any text that is no code, such as runs and levels, have nothing to leak. */
    @Test
    void everyTextOfEveryLabelIsACanary() {
        assertThat(tenant.labels()).contains("Account", "Assessment", "Course", "CourseRun", "Employee", "OrgUnit");
        assertThat(tenant.textsWithoutCanary()).isEmpty();
    }

    private List<String> addresses() {
        List<String> ids = new ArrayList<>(tenant.ids());
        Stream.of("Course", "Competency", "Employee", "JobRole")
                .flatMap(this::neighbours)
                .forEach(ids::add);
        Map<String, List<String>> values = Map.of(
                "text", List.of("kanarie", "kanarie-Course-title", "Datenschutz"),
                "competency",
                        Stream.concat(
                                        Stream.of(tenant.id("Competency")),
                                        neighbours("Competency").limit(3))
                                .toList(),
                "jobRole",
                        Stream.concat(
                                        Stream.of(tenant.id("JobRole")),
                                        neighbours("JobRole").limit(3))
                                .toList(),
                "provider",
                        Stream.concat(
                                        Stream.of(tenant.id("Provider")),
                                        neighbours("Provider").limit(3))
                                .toList());
        ReadRequests requests = new ReadRequests(ids, values);
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> requests.of(mapping.getKey(), mapping.getValue()))
                .toList();
    }

    /** Nodes of the shared library and of others, those next to a canary first. */
    private Stream<String> neighbours(String label) {
        return driver.executableQuery("""
                        MATCH (n) WHERE $label IN labels(n) AND NOT n.tenantId STARTS WITH 'kanarie'
                        WITH n, EXISTS { (n)--(c) WHERE c.tenantId STARTS WITH 'kanarie' } AS near
                        RETURN n.id AS id ORDER BY near DESC, id LIMIT 12
                        """).withParameters(Map.of("label", label)).execute().records().stream()
                .map(row -> row.get("id").asString());
    }

    /** Nobody, and one account of the sample world for each permission role. */
    private List<@Nullable SignedInAccount> strangers() {
        List<@Nullable SignedInAccount> strangers = new ArrayList<>();
        strangers.add(null);
        Set<PermissionRole> missing = EnumSet.allOf(PermissionRole.class);
        driver
                .executableQuery(
                        "MATCH (a:Account) WHERE a.login ENDS WITH '.example' RETURN a.login AS login ORDER BY login")
                .execute()
                .records()
                .stream()
                .map(row -> credentials
                        .findByLogin(row.get("login").asString())
                        .map(StoredAccount::account)
                        .orElseThrow())
                .filter(account -> missing.removeAll(account.roles()))
                .forEach(strangers::add);
        assertThat(missing).as("roles without an account in the sample world").isEmpty();
        return strangers;
    }

    private MockHttpServletResponse read(String address, @Nullable SignedInAccount account) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(account == null ? anonymous() : authentication(SignedInAuthentication.of(account))))
                .andReturn()
                .getResponse();
    }

    /** In body and headers, but for the address that a problem repeats. */
    private static Set<String> canaries(MockHttpServletResponse response) throws Exception {
        StringBuilder answer = new StringBuilder(response.getContentAsString(StandardCharsets.UTF_8));
        response.getHeaderNames().forEach(name -> answer.append(response.getHeaders(name)));
        return Canaries.in(answer.toString().replaceAll("\"instance\":\"[^\"]*\"", ""));
    }
}
