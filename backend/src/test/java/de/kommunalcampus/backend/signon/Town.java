// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** An administration with a short name, people with personnel numbers, and the way over its directory. */
final class Town implements AutoCloseable {
    private final Driver driver;
    private final TestAdministration administration;
    private final String handle = "rathaus-" + UUID.randomUUID();

    Town(Driver driver) {
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        administration.write("MATCH (root:OrgUnit {id: $tenant}) SET root.handle = $handle", Map.of("handle", handle));
    }

    TenantId tenant() {
        return administration.tenant();
    }

    String handle() {
        return handle;
    }

    void employee(String number) {
        administration.write("""
                MATCH (unit:OrgUnit {id: $tenant + '-33'})
                CREATE (:Employee {id: $tenant + '/e' + $number, tenantId: $tenant, personnelNumber: $number,
                  personnelKey: $tenant + '/' + $number, firstName: 'Jo', lastName: 'Müller'})-[:WORKS_IN]->(unit)
                """, Map.of("number", number));
    }

    /** An account that signs in with a password so far. */
    String account(String login, String state) {
        String id = UUID.randomUUID().toString();
        administration.write("""
                CREATE (:Account {id: $id, tenantId: $tenant, login: $login, displayName: 'Kim', state: $state,
                  passwordHash: 'none', roles: ['EMPLOYEE'], version: 0})
                """, Map.of("id", id, "login", login, "state", state));
        return id;
    }

    void belongs(String account, String number) {
        administration.write("""
                MATCH (a:Account {id: $account}), (e:Employee {personnelKey: $tenant + '/' + $number})
                CREATE (a)-[:BELONGS_TO]->(e)
                """, Map.of("account", account, "number", number));
    }

    void write(String cypher) {
        administration.write(cypher, Map.of());
    }

    long count(String cypher) {
        return administration.count(cypher, Map.of());
    }

    /** What the audit log of this administration says of an action, oldest first: subject and details. */
    List<String> audited(String action) {
        return driver
                .executableQuery("MATCH (e:AuditEntry {tenantId: $tenant, action: $action}) "
                        + "RETURN e.subject + ' ' + e.details AS entry ORDER BY e.seq")
                .withParameters(Map.of("tenant", tenant().value(), "action", action))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("entry").asString())
                .toList();
    }

    /** Asks for the way to the directory; the answer's body names it. */
    static HttpResponse<String> ask(HttpBrowser browser, String typed) {
        browser.get("/api/v1/session");
        return browser.send("POST", "/api/v1/sign-on", json(Map.of("administration", typed)));
    }

    /** The address of the directory, for this browser. */
    String begin(HttpBrowser browser) {
        HttpResponse<String> answer = ask(browser, handle);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).at("/address").asString();
    }

    /** Hands on what the directory sent back, as the page does. */
    HttpResponse<String> complete(HttpBrowser browser, Map<String, String> sentBack) {
        Map<String, String> form = sentBack.entrySet().stream()
                .filter(parameter -> List.of("code", "state", "error", "iss").contains(parameter.getKey()))
                .collect(Collectors.toMap(
                        parameter -> parameter.getKey().equals("iss") ? "issuer" : parameter.getKey(),
                        Map.Entry::getValue));
        form.put("directory", tenant().value());
        return browser.send("POST", "/api/v1/sign-on/completion", json(form));
    }

    private static String json(Map<String, String> form) {
        return JsonMapper.shared().writeValueAsString(form);
    }

    @Override
    public void close() {
        administration.close();
    }
}
