// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The directory of an administration, as its administrators set it. */
@ApplicationTest
class DirectorySettingsIT {
    private static final String PATH = "/api/v1/directory";

    private final Api api;
    private final Driver driver;
    private final Directories directories;
    private final TestAdministration administration;
    private final TestAdministration neighbour;
    private final SignedInAccount admin;
    private final ForgingIssuer issuer;

    @Autowired
    DirectorySettingsIT(MockMvc mvc, Driver driver, Directories directories) throws IOException {
        this.api = new Api(mvc);
        this.driver = driver;
        this.directories = directories;
        this.administration = new TestAdministration(driver);
        this.neighbour = new TestAdministration(driver);
        this.admin = administration.employee("personalsachbearbeitung", PermissionRole.TENANT_ADMIN);
        this.issuer = new ForgingIssuer();
    }

    @AfterEach
    void takeAway() {
        issuer.close();
        neighbour.close();
        administration.close();
    }

    @Test
    void saysWhereTheProviderSendsPeopleBackBeforeAnythingIsSet() {
        Answer answer = api.get(admin, PATH);
        assertThat(answer.at("/directory").isNull()).isTrue();
        assertThat(answer.at("/returnAddress").asString())
                .endsWith("/signed-on/" + administration.tenant().value());
    }

    @Test
    void keepsTheSecretSealedAndNeverTellsIt() {
        Answer saved = api.put(admin, PATH, form("\"secret\":\"streng-geheim\""));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.at("/directory/hasSecret").asBoolean()).isTrue();
        assertThat(saved.body() + api.get(admin, PATH).body()).doesNotContain("streng-geheim");
        assertThat(kept()).isNotBlank().doesNotContain("streng-geheim");
        assertThat(directories.secret(administration.tenant())).contains("streng-geheim");
    }

    @Test
    void keepsTheSecretUntilAnotherIsGiven() {
        api.put(admin, PATH, form("\"secret\":\"streng-geheim\""));
        api.put(admin, PATH, form("\"secret\":null"));
        assertThat(directories.secret(administration.tenant())).contains("streng-geheim");
        api.put(admin, PATH, form("\"secret\":\"\""));
        assertThat(directories.secret(administration.tenant())).isEmpty();
    }

    /** Whoever may set the issuer must not learn the secret by sending it to one of his own. */
    @Test
    void givesTheSecretToNoOtherIssuerOrClient() throws IOException {
        api.put(admin, PATH, form("\"secret\":\"streng-geheim\""));
        try (ForgingIssuer other = new ForgingIssuer()) {
            api.put(admin, PATH, form("\"secret\":null").replace(issuer.address(), other.address()));
        }
        assertThat(directories.secret(administration.tenant())).isEmpty();
    }

    @Test
    void refusesAnIssuerThatIsNone() {
        refuses(form("\"secret\":null").replace(issuer.address(), issuer.address() + "/"), "issuer");
        refuses(form("\"secret\":null").replace(issuer.address(), "http://idp.example"), "issuer");
        refuses(form("\"secret\":null").replace(issuer.address(), "https://169.254.169.254"), "issuer");
        refuses(form("\"secret\":null").replace(issuer.address(), "file:///etc/passwd"), "issuer");
        refuses(form("\"secret\":null").replace(issuer.address(), "https://kim@idp.example"), "issuer");
        issuer.describes("token_endpoint", "http://idp.example/token");
        refuses(form("\"secret\":null"), "issuer");
    }

    @Test
    void makesAccountsByPersonnelNumberOnly() {
        refuses(form("\"secret\":null").replace("PERSONNEL_NUMBER", "LOGIN"), "createsAccounts");
    }

    @Test
    void leadsByShortNameByLoginAndByWorkMail() {
        administration.write("MATCH (root:OrgUnit {id: $tenant}) SET root.handle = 'pruefstein-sso'", Map.of());
        api.put(admin, PATH, form("\"secret\":null"));
        assertThat(directories.findOpen("Pruefstein-SSO ")).isPresent();
        assertThat(directories.findOpen("4711@pruefstein-sso")).isPresent();
        assertThat(directories.findOpen("kim@VERZEICHNIS-PROBE.example")).isPresent();
        assertThat(directories.findOpen("kim@anderswo.example")).isEmpty();
        api.put(admin, PATH, form("\"secret\":null").replace("\"enabled\":true", "\"enabled\":false"));
        assertThat(directories.findOpen("pruefstein-sso")).isEmpty();
    }

    @Test
    void leavesTheMailOfOthersToThem() {
        SignedInAccount other = neighbour.employee("personalsachbearbeitung", PermissionRole.TENANT_ADMIN);
        assertThat(api.put(admin, PATH, form("\"secret\":null")).status()).isEqualTo(200);
        assertThat(api.put(other, PATH, form("\"secret\":null")).body()).contains("/errors/domain-taken");
        api.delete(admin, PATH);
        administration.write("""
                CREATE (:Account {id: $tenant + '-a', tenantId: $tenant, login: 'jo@verzeichnis-probe.example', displayName: 'Jo',
                  state: 'ACTIVE', roles: ['EMPLOYEE'], version: 0})
                """, Map.of());
        assertThat(api.put(other, PATH, form("\"secret\":null")).body()).contains("/errors/domain-taken");
        assertThat(api.get(other, PATH).at("/directory").isNull()).isTrue();
    }

    @Test
    void isTakenAway() {
        api.put(admin, PATH, form("\"secret\":\"streng-geheim\""));
        assertThat(api.delete(admin, PATH).status()).isEqualTo(204);
        assertThat(api.get(admin, PATH).at("/directory").isNull()).isTrue();
        assertThat(administration.count("MATCH (n:SignOn|SignOnDomain {tenantId: $tenant}) RETURN count(n)", Map.of()))
                .isZero();
        assertThat(administration.count(
                        "MATCH (e:AuditEntry {tenantId: $tenant, action: 'SIGN_ON_CHANGED'}) RETURN count(e)",
                        Map.of()))
                .isEqualTo(2);
    }

    private void refuses(String form, String field) {
        Answer answer = api.put(admin, PATH, form);
        assertThat(answer.status()).as(form).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    private String form(String secret) {
        return """
                {"issuer":"%s","clientId":"kommunalcampus",%s,"claim":"personnel_number","match":"PERSONNEL_NUMBER",
                 "createsAccounts":true,"enabled":true,"domains":["Verzeichnis-Probe.example"]}
                """.formatted(issuer.address(), secret);
    }

    private String kept() {
        return driver.executableQuery("MATCH (s:SignOn {tenantId: $tenant}) RETURN s.secret")
                .withParameters(Map.of("tenant", administration.tenant().value()))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }
}
