// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.graph;

/** What is read and changed of second factors. */
final class FactorStatements {
    private static final String ACCOUNT = "MATCH (a:Account {id: $account, tenantId: $tenant})\n";

    static final String STATE = ACCOUNT + """
            OPTIONAL MATCH (rule:SecondFactorRule {tenantId: $tenant})
            RETURN a.totpSince AS since, size(coalesce(a.emergencyHashes, [])) AS codes,
              EXISTS { (a)<-[:OPENS]-(:Passkey) } AS passkey,
              coalesce(rule.required, false) AND any(role IN a.roles WHERE role IN $powerful) AS required
            """;

    static final String SECRET = ACCOUNT + "WHERE a.totpSecret IS NOT NULL RETURN a.totpSecret";

    static final String LOCK = ACCOUNT + "SET a.changing = true REMOVE a.changing";

    static final String ENROL = ACCOUNT + """
            SET a.totpSecret = $secret, a.totpSince = $now, a.totpStep = $step, a.emergencyHashes = $hashes
            """;

    /** Behind the lock: of two with the same code the second finds it used. */
    static final String USE_STEP = ACCOUNT + """
            WHERE a.totpStep < $step
            SET a.totpStep = $step
            RETURN count(a)
            """;

    static final String USE_CODE = ACCOUNT + """
            WHERE $hash IN a.emergencyHashes
            SET a.emergencyHashes = [hash IN a.emergencyHashes WHERE hash <> $hash]
            RETURN count(a)
            """;

    static final String REMOVE = ACCOUNT + """
            REMOVE a.totpSecret, a.totpSince, a.totpStep, a.emergencyHashes
            RETURN count(a)
            """;

    static final String REMOVE_PASSKEYS =
            ACCOUNT + "MATCH (a)<-[:OPENS]-(p:Passkey {tenantId: $tenant}) DETACH DELETE p";

    static final String REQUIRED = "MATCH (rule:SecondFactorRule {tenantId: $tenant}) RETURN rule.required";

    static final String REQUIRE = """
            MERGE (rule:SecondFactorRule {tenantId: $tenant})
            SET rule.required = $required
            """;

    static final String POWERFUL = """
            MATCH (a:Account {tenantId: $tenant})
            WHERE any(role IN a.roles WHERE role IN $powerful)
            RETURN a.id
            """;

    private FactorStatements() {}
}
