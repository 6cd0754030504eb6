// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.neo4j.driver.Driver;

/**
 * A person with a word of her own in everything that the register declares, made from the register: a new row is in it
 * from the start. The words take no account of types, as what reads everything must not.
 */
final class CanaryPerson {
    /** As long as this, so that a store keeps them as they are and does not pack them; with letters beyond ASCII. */
    private static final String END = "-übermäßig-langes-Wort-für-die-Suche-in-Dateien";

    private static final Set<String> KEYS =
            Set.of("id", "tenantId", "BELONGS_TO", "CONCERNS", "OPENS", "HAS", "PROPOSES", "KEEPS", "PROVISIONED_AS");

    /** Plain, as a text that is not sealed opens as it is; of a month that no job closes. */
    private static final byte[] MONTH_KEY = new byte[32];

    private final Driver driver;
    private final PersonalDataRegister register;
    private final TenantId tenant;
    private final String word;
    private final String colleague;

    /** Those of one's own nodes and relationships that the graph keeps as they are; the audit log stays. */
    Set<String> words() {
        Set<String> canaries = new TreeSet<>();
        register.rows().stream()
                .filter(row -> !Set.of("Feedback", "AuditEntry", "SwitchChange", "OrgUnit")
                        .contains(row.label()))
                .filter(row -> !isKey(row) && row.export() != PersonalDatum.Export.NAME)
                .filter(row -> row.export() != PersonalDatum.Export.ONESELF
                        && !Set.of("to", "mail").contains(row.property()))
                .filter(row -> !isLink(row.property()) || row.property().contains("."))
                .forEach(row -> canaries.add(canary(row.label(), row.property())));
        return canaries;
    }

    /** @param colleague id of somebody who looked and with whom is shared */
    CanaryPerson(Driver driver, PersonalDataRegister register, TenantId tenant, String word, String colleague) {
        this.driver = driver;
        this.register = register;
        this.tenant = tenant;
        this.word = word;
        this.colleague = colleague;
        createNodes();
        createLinks();
    }

    SignedInAccount account() {
        return new SignedInAccount(
                new AccountId(id("Account")),
                canary("Account", "login"),
                word,
                tenant,
                Set.of(PermissionRole.EMPLOYEE),
                employee(),
                null);
    }

    EmployeeId employee() {
        return new EmployeeId(id("Employee"));
    }

    String id(String label) {
        return label.equals("Searcher") ? pseudonym() : word + "-" + label + "-id-" + tenant.value();
    }

    private String pseudonym() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(MONTH_KEY, "HmacSHA256"));
            byte[] whole = mac.doFinal(id("Account").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the name of the row. */
    Map<String, String> exported() {
        Map<String, String> canaries = new TreeMap<>();
        register.rows().stream()
                .filter(row -> row.export() == PersonalDatum.Export.VALUE)
                .filter(row -> !isKey(row) && !row.label().equals("Feedback"))
                .forEach(row -> canaries.put(row.label() + ";" + row.property(), canary(row.label(), row.property())));
        canaries.put("OutgoingMail;to", canary("Account", "login"));
        canaries.put("ProviderApplication;mail", canary("Account", "login"));
        return canaries;
    }

    /** Of what is not exported, and of ids that are told otherwise. */
    Set<String> hidden() {
        Set<String> canaries = new TreeSet<>();
        register.rows().stream()
                .filter(row -> row.export() == PersonalDatum.Export.NONE && !isKey(row))
                .forEach(row -> canaries.add(canary(row.label(), row.property())));
        return canaries;
    }

    Set<String> all() {
        Set<String> canaries = new TreeSet<>(exported().values());
        canaries.addAll(hidden());
        return canaries;
    }

    /** With dates where an erasure reads dates. */
    CanaryPerson asLeaver() {
        run("""
                MATCH (e:Employee {id: $id}) SET e.state = 'LEFT', e.leftOn = date()
                REMOVE e.erasureAskedOn, e.erasureRefusedOn, e.erasureRefusal, e.reducedOn
                """, Map.of("id", id("Employee")));
        return this;
    }

    CanaryPerson atWork() {
        asLeaver();
        run("MATCH (e:Employee {id: $id}) SET e.state = 'ACTIVE' REMOVE e.leftOn", Map.of("id", id("Employee")));
        return this;
    }

    private static boolean isKey(PersonalDatum row) {
        return KEYS.contains(row.property());
    }

    private String canary(String label, String property) {
        return word + "-" + label + "-" + property + END;
    }

    private void createNodes() {
        List.of(
                        "Employee",
                        "Account",
                        "Passkey",
                        "Assessment",
                        "Proposal",
                        "SavedSearch",
                        "Searcher",
                        "ScimUser",
                        "AccessRecord",
                        "AuditEntry",
                        "SwitchChange",
                        "ProviderApplication",
                        "ApiToken",
                        "OutgoingMail")
                .forEach(label -> run(
                        "CREATE (n:$($label)) SET n = $properties",
                        Map.of("label", label, "properties", properties(label))));
        run("""
                MERGE (m:DemandMonth {id: $tenant + '/2999-12'})
                SET m.tenantId = $tenant, m.month = date('2999-12-01'), m.key = $key
                """, Map.of("tenant", tenant.value(), "key", Base64.getEncoder().encodeToString(MONTH_KEY)));
        run(
                """
                MATCH (e:Employee {id: $employee}), (c:Employee {id: $colleague}), (account:Account {id: $account}), (passkey:Passkey {id: $passkey}),
                  (level:Assessment {id: $level}), (proposal:Proposal {id: $proposal}),
                  (search:SavedSearch {id: $search}), (provisioned:ScimUser {id: $provisioned}), (look:AccessRecord {id: $look})
                CREATE (account)-[:BELONGS_TO]->(e), (passkey)-[:OPENS]->(account), (e)-[:HAS]->(level), (e)-[:PROPOSES]->(proposal),
                  (e)-[:KEEPS]->(search), (e)-[:PROVISIONED_AS]->(provisioned), (look)-[:CONCERNS]->(e)
                """,
                Map.of(
                        "employee", id("Employee"),
                        "colleague", colleague,
                        "account", id("Account"),
                        "passkey", id("Passkey"),
                        "level", id("Assessment"),
                        "proposal", id("Proposal"),
                        "search", id("SavedSearch"),
                        "provisioned", id("ScimUser"),
                        "look", id("AccessRecord")));
    }

    private Map<String, Object> properties(String label) {
        Map<String, Object> properties = new HashMap<>();
        register.rows().stream()
                .filter(row -> row.label().equals(label) && !isLink(row.property()))
                .forEach(row -> properties.put(row.property(), canary(label, row.property())));
        properties.put("id", id(label));
        properties.put("tenantId", tenant.value());
        switch (label) {
            case "AccessRecord" -> {
                properties.put("byEmployeeId", colleague);
                properties.put("byAccountId", colleague);
            }
            case "AuditEntry" -> {
                properties.put("actor", id("Account"));
                properties.put("subject", id("Employee"));
            }
            case "SwitchChange" -> properties.put("byAccountId", id("Account"));
            case "ProviderApplication" -> {
                properties.put("mail", canary("Account", "login"));
                properties.put("decidedBy", "account-of-the-platform");
            }
            case "ApiToken" -> properties.put("createdBy", id("Account"));
            case "OutgoingMail" -> properties.put("to", canary("Account", "login"));
            case "Proposal" -> properties.put("decidedBy", colleague);
            case "Assessment" -> properties.put("checkedBy", colleague);
            default -> {}
        }
        return properties;
    }

    private static boolean isLink(String property) {
        return Character.isUpperCase(property.charAt(1));
    }

    /** To something whose name is the canary of the relationship. */
    private void createLinks() {
        register.rows().stream()
                .filter(row -> isLink(row.property()) && !row.property().contains(".") && !isKey(row))
                .forEach(row -> {
                    String prefix = row.property() + ".";
                    Map<String, Object> properties = new HashMap<>();
                    register.rows().stream()
                            .filter(more -> more.label().equals(row.label())
                                    && more.property().startsWith(prefix))
                            .forEach(more -> properties.put(
                                    more.property().substring(prefix.length()),
                                    more.export() == PersonalDatum.Export.NAME
                                            ? List.of(colleague)
                                            : canary(row.label(), more.property())));
                    boolean unit = row.label().equals("OrgUnit");
                    run(
                            unit ? """
                            MATCH (e:Employee {id: $from})
                            CREATE (t:OrgUnit {id: $id, tenantId: $tenant, name: $name})-[r:$($type)]->(e) SET r = $properties
                            """ : """
                            MATCH (n {id: $from})
                            CREATE (n)-[r:$($type)]->(t:CanaryTarget {id: $id, tenantId: $tenant, name: $name}) SET r = $properties
                            """,
                            Map.of(
                                    "from",
                                    unit ? id("Employee") : id(row.label()),
                                    "id",
                                    "target-" + UUID.randomUUID(),
                                    "tenant",
                                    tenant.value(),
                                    "name",
                                    canary(row.label(), row.property()),
                                    "type",
                                    row.property(),
                                    "properties",
                                    properties));
                });
    }

    private void run(String cypher, Map<String, Object> parameters) {
        driver.executableQuery(cypher).withParameters(parameters).execute();
    }
}
