// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.CountedHashes;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.RealFeed;
import de.kommunalcampus.backend.testing.RealFeeds;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the official list to a tenant and its first administrator. */
@ApplicationTest
class TenancyIT {
    private static final String HEADER =
            "satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,laengengrad,breitengrad\n";

    /** The quirks of the real one: groups of digits, decimal commas, levels that repeat a city, an empty area. */
    private static final String LIST = HEADER + """
            10,,99,,,,,Musterland,,,,
            40,44,99,0,01,,,Seenkreis,,,,
            40,41,99,0,02,,,"Hohenau, Landeshauptstadt",,,,
            50,50,99,0,02,0000,,"Hohenau, Landeshauptstadt",,,,
            60,61,99,0,02,0000,000,"Hohenau, Landeshauptstadt", 118.65, 246\u00a0794,"10,13727","54,321775"
            50,53,99,0,01,0101,,Oberer See,,,,
            60,64,99,0,01,0101,001,Kleinsee, 6.55,  1 000,"10,0","50,0"
            60,63,99,0,01,0101,002,"Großsee, St", 6.55,  3 000,"11,0","51,0"
            60,66,99,0,01,9003,003,"Wildwald, gemfr. Gebiet", 40.91,  0,"10,1","53,9"
            60,64,99,0,01,0101,001,Kleinsee, 6.55,  1 000,"10,0","50,0"
            60,64,99,0,01,0101,,Halbdorf, 6.55,  10,"10,0","50,0"
            """;

    private final Importer importer;
    private final OfficialList list;
    private final Tenants tenants;
    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final Driver driver;
    private final CountedHashes hashes;
    private final int port;
    private final List<TenantId> made = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    TenancyIT(
            List<Importer> importers,
            OfficialList list,
            Tenants tenants,
            AccountAdministration accounts,
            AccessCodes codes,
            Driver driver,
            CountedHashes hashes,
            @LocalServerPort int port) {
        this.hashes = hashes;
        this.importer = importers.stream()
                .filter(one -> one.kind() == ImportKind.MUNICIPALITIES)
                .findFirst()
                .orElseThrow();
        this.list = list;
        this.tenants = tenants;
        this.accounts = accounts;
        this.codes = codes;
        this.driver = driver;
        this.port = port;
    }

    @AfterEach
    void takeAway() {
        made.forEach(tenant -> run("MATCH (n {tenantId: $tenant}) DETACH DELETE n", Map.of("tenant", tenant.value())));
        run("MATCH (n:ListedAdministration) DETACH DELETE n", Map.of());
    }

    @Test
    void readsMunicipalitiesAssociationsAndCountiesAndNothingElse() throws IOException {
        ImportReport report = importText(LIST);
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.created()).isEqualTo(5);
        assertThat(report.issues())
                .extracting(issue -> issue.reason().code().name())
                .containsExactlyInAnyOrder("REPEATED", "NOT_A_KEY");
        assertThat(list.count()).isEqualTo(5);
        assertThat(find("hohen"))
                .isEqualTo(new ListedAdministration(
                        "990020000000",
                        "99002000",
                        "Hohenau",
                        "Landeshauptstadt",
                        ListedAdministration.Kind.CITY,
                        246_794,
                        54.321775,
                        10.13727,
                        null));
        assertThat(find("großs").designation()).isEqualTo("Stadt");
        assertThat(list.search(new SearchText("wildwald"), 5)).isEmpty();
        assertThat(list.search(new SearchText("musterland"), 5)).isEmpty();
    }

    /** Their numbers are those of their municipalities, the place is in the middle of the people. */
    @Test
    void addsUpCountiesAndAssociations() throws IOException {
        importText(LIST);
        for (String name : List.of("seenkreis", "oberer see")) {
            ListedAdministration above = find(name);
            assertThat(above.inhabitants()).isEqualTo(4_000);
            assertThat(above.latitude()).isEqualTo(50.75);
            assertThat(above.longitude()).isEqualTo(10.75);
            assertThat(above.municipalityKey()).isNull();
        }
    }

    @Test
    void changesNothingTheSecondTimeAndOnlyWhatDiffersTheThird() throws IOException {
        importText(LIST);
        ImportReport again = importText(LIST);
        assertThat(again.created() + again.updated() + again.ended()).isZero();
        assertThat(again.unchanged()).isEqualTo(5);
        ImportReport third = importText(LIST.replace("246\u00a0794", "246 800"));
        assertThat(third.updated()).isEqualTo(1);
        assertThat(find("hohenau").inhabitants()).isEqualTo(246_800);
    }

    @Test
    void refusesAFileThatLooksCutOffOrIsNoList() throws IOException {
        importText(LIST);
        String cut = LIST.substring(0, LIST.indexOf("50,53"));
        assertThatThrownBy(() -> importText(cut))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> importText(HEADER)).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> importText("a;b\n1;2\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("satzart");
        assertThat(list.count()).isEqualTo(5);
    }

    @Test
    void readsWindows1252() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, LIST, Charset.forName("windows-1252"));
        importer.run(file, TenantId.SHARED, ImportProgress.NONE);
        assertThat(find("großsee").name()).isEqualTo("Großsee");
    }

    /** The counts of the published file, added up from its row types by hand. */
    @RealFeed
    void readsThePublishedList() {
        ImportReport report =
                importer.run(RealFeeds.path("ags/AuszugGV4QAktuell.csv"), TenantId.SHARED, ImportProgress.NONE);
        assertThat(report.created()).isEqualTo(10_796 + 1_171 + 294);
        assertThat(report.rejected()).isZero();
        assertThat(run(
                        "MATCH (n:ListedAdministration) WHERE n.municipalityKey STARTS WITH '06' RETURN count(n)",
                        Map.of()))
                .as("municipalities of Hesse without the four empty areas")
                .isEqualTo(422);
        assertThat(list.search(new SearchText("darmstadt"), 3).getFirst().designation())
                .isEqualTo("Wissenschaftsstadt");
        assertThat(list.search(new SearchText("06412000"), 3).getFirst().name()).isEqualTo("Frankfurt am Main");
        run(
                "MATCH (n:ListedAdministration) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS RETURN count(*)",
                Map.of());
    }

    @Test
    void makesAnEntryATenantOnce() throws IOException {
        importText(LIST);
        TenantId tenant = create("Landeshauptstadt Hohenau", "990020000000");
        assertThat(tenants.get(tenant))
                .returns("Landeshauptstadt Hohenau", Tenant::name)
                .returns("hohenau", Tenant::handle)
                .returns(Tenant.State.ACTIVE, Tenant::state)
                .returns(0L, Tenant::people);
        assertThat(find("hohenau").tenantId()).isEqualTo(tenant.value());
        assertThatThrownBy(() -> create("Noch einmal", "990020000000")).isInstanceOf(TenantExists.class);
        assertThatThrownBy(() -> create("Unbekannt", "000000000000")).isInstanceOf(NotFound.class);
        assertThat(tenants.list()).extracting(Tenant::id).contains(tenant);
    }

    @Test
    void givesEachTenantAShortNameOfItsOwn() {
        assertThat(tenants.get(create("Zweckverband Große Höhe", null)).handle())
                .isEqualTo("zweckverband-grosse-hoehe");
        assertThat(tenants.get(create("Zweckverband Grosse Hoehe", null)).handle())
                .isEqualTo("zweckverband-grosse-hoehe2");
    }

    @Test
    void letsNobodyOfAPausedTenantIn() {
        TenantId tenant = create("Gemeinde Kleinsee", null);
        AccountId account = accounts.invite(new NewAccount(
                "erste@kleinsee.example",
                "Erste Verwalterin",
                null,
                tenant,
                Set.of(PermissionRole.TENANT_ADMIN),
                null,
                null));
        codes.redeem(
                new GivenCode(
                        null, codes.issue(tenant, account, AccessCodeKind.LINK).code()),
                "Ein langes Passwort 1");
        try (HttpBrowser browser = new HttpBrowser(port)) {
            assertThat(browser.signIn("erste@kleinsee.example", "Ein langes Passwort 1")
                            .statusCode())
                    .isEqualTo(200);
            tenants.change(tenant, "Gemeinde Kleinsee", Tenant.State.PAUSED);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
            assertThat(browser.signIn("erste@kleinsee.example", "Ein langes Passwort 1")
                            .body())
                    .as("the right password")
                    .contains("/errors/access-paused");
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
            long checks = hashes.checks();
            assertThat(browser.signIn("erste@kleinsee.example", "Ein falsches Passwort 1")
                            .body())
                    .as("a wrong one, as everywhere")
                    .isEqualTo(browser.signIn("niemand@kleinsee.example", "Ein falsches Passwort 1")
                            .body())
                    .contains("/errors/sign-in-failed");
            assertThat(hashes.checks()).isEqualTo(checks + 2);
            run("MATCH (a:Account {login: 'erste@kleinsee.example'}) SET a.state = 'LOCKED'", Map.of());
            assertThat(browser.signIn("erste@kleinsee.example", "Ein langes Passwort 1")
                            .body())
                    .as("locked as well")
                    .contains("/errors/sign-in-failed");
            run("MATCH (a:Account {login: 'erste@kleinsee.example'}) SET a.state = 'ACTIVE'", Map.of());
            tenants.change(tenant, "Gemeinde Kleinsee am See", Tenant.State.ACTIVE);
            assertThat(browser.signIn("erste@kleinsee.example", "Ein langes Passwort 1")
                            .body())
                    .contains("Gemeinde Kleinsee am See");
        }
    }

    @Test
    void callsNoTwoTenantsTheSame() {
        TenantId tenant = create("Gemeinde Kleinsee", null);
        assertThatThrownBy(() -> create("gemeinde KLEINSEE", null)).isInstanceOf(TenantNameTaken.class);
        TenantId other = create("Gemeinde Großsee", null);
        assertThatThrownBy(() -> tenants.change(other, "Gemeinde Kleinsee", Tenant.State.ACTIVE))
                .isInstanceOf(TenantNameTaken.class);
        tenants.change(other, "Gemeinde Großsee", Tenant.State.PAUSED);
        tenants.change(tenant, "GEMEINDE Kleinsee", Tenant.State.ACTIVE);
        assertThat(run("""
                        MATCH (n:AuditEntry {action: 'TENANT_CHANGED', subject: $tenant})
                        WHERE n.details CONTAINS '"change":"RENAMED"' RETURN count(n)
                        """, Map.of("tenant", tenant.value())))
                .as("in both logs")
                .isEqualTo(2);
    }

    /** The code is kept for the day on which the town goes on. */
    @Test
    void greetsNobodyOfAPausedTenant() {
        TenantId tenant = create("Gemeinde Kleinsee", null);
        AccountId account = accounts.invite(new NewAccount(
                "zweite@kleinsee.example",
                "Zweite Verwalterin",
                null,
                tenant,
                Set.of(PermissionRole.TENANT_ADMIN),
                null,
                null));
        String code = codes.issue(tenant, account, AccessCodeKind.LINK).code();
        String body = "{\"code\":\"%s\"}".formatted(code);
        String redemption = "{\"code\":%s,\"password\":\"Ein langes Passwort 1\"}".formatted(body);
        tenants.change(tenant, "Gemeinde Kleinsee", Tenant.State.PAUSED);
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.get("/api/v1/session");
            assertThat(browser.send("POST", "/api/v1/access-codes/holder", body).body())
                    .contains("/errors/access-paused")
                    .doesNotContain("Zweite", "Kleinsee");
            assertThat(browser.send("POST", "/api/v1/access-codes/redemption", redemption)
                            .body())
                    .contains("/errors/access-paused");
            tenants.change(tenant, "Gemeinde Kleinsee", Tenant.State.ACTIVE);
            assertThat(browser.send("POST", "/api/v1/access-codes/holder", body).body())
                    .contains("Zweite Verwalterin");
            assertThat(browser.send("POST", "/api/v1/access-codes/redemption", redemption)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private TenantId create(String name, @Nullable String key) {
        TenantId tenant = tenants.create(new NewTenant(name, key));
        made.add(tenant);
        return tenant;
    }

    private ListedAdministration find(String text) {
        return list.search(new SearchText(text), 1).getFirst();
    }

    private ImportReport importText(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return importer.run(file, TenantId.SHARED, ImportProgress.NONE);
    }

    private long run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            var result = session.run(cypher, parameters);
            return result.hasNext() ? result.next().get(0).asLong() : 0;
        }
    }
}
