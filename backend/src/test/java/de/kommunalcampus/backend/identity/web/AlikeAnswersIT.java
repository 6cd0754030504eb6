// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.CountedHashes;
import de.kommunalcampus.backend.testing.Statements;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** An answer that refuses a sign-in waits for the same work, whether somebody has the login or not. */
@ApplicationTest
class AlikeAnswersIT {
    private static final String PASSWORD = "Ein langes Passwort 1";

    private final SignIn signIn;
    private final AfterAnswer later;
    private final Accounts accounts;
    private final AccountAdministration administrators;
    private final Statements statements;
    private final CountedHashes hashes;
    private final TestAdministration administration;
    private String login = "";
    private AccountId account = new AccountId("none");

    @Autowired
    AlikeAnswersIT(
            SignIn signIn,
            AfterAnswer later,
            Accounts accounts,
            AccountAdministration administrators,
            Statements statements,
            CountedHashes hashes,
            Driver driver) {
        this.signIn = signIn;
        this.later = later;
        this.accounts = accounts;
        this.administrators = administrators;
        this.statements = statements;
        this.hashes = hashes;
        this.administration = new TestAdministration(driver);
    }

    @BeforeEach
    void haveSomebody() {
        create(PermissionRole.TENANT_ADMIN);
        account = create(PermissionRole.EMPLOYEE);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void sendAsManyStatementsForSomebodyAsForNobody() {
        int nobody = statementsBefore("niemand" + UUID.randomUUID() + "@pruefstein.example");
        assertThat(statementsBefore(login)).isEqualTo(nobody).isEqualTo(1);
        administrators.lock(administration.tenant(), account);
        assertThat(statementsBefore(login)).as("of a locked account").isEqualTo(nobody);
        assertThat(refused()).as("and all is written down afterwards").isEqualTo(2);
    }

    /** The last attempt of a window is told in the audit log and by mail. */
    @Test
    void sendAsManyStatementsWithTheLastAttempt() {
        String nobody = "niemand" + UUID.randomUUID() + "@pruefstein.example";
        for (int i = 1; i < SignInLimits.PER_ACCOUNT; i++) {
            statementsBefore(nobody);
            statementsBefore(login);
        }
        assertThat(statementsBefore(login)).isEqualTo(statementsBefore(nobody)).isEqualTo(1);
        assertThat(refused()).isEqualTo(SignInLimits.PER_ACCOUNT);
    }

    private int statementsBefore(String name) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:%x:%x::1"
                .formatted(
                        ThreadLocalRandom.current().nextInt(0x10000),
                        ThreadLocalRandom.current().nextInt(0x10000)));
        long before = hashes.checks();
        int sent = statements.during(() ->
                assertThatThrownBy(() -> signIn.check(name, "falsch", request)).isInstanceOf(SignInFailed.class));
        assertThat(hashes.checks() - before).isEqualTo(1);
        return sent;
    }

    private long refused() {
        later.settle();
        return administration.count(
                "MATCH (e:AuditEntry {tenantId: $tenant, subject: $account, action: 'SIGN_IN_REFUSED'}) RETURN count(e)",
                Map.of("account", account.value()));
    }

    private AccountId create(PermissionRole role) {
        login = UUID.randomUUID() + "@pruefstein.example";
        return accounts.create(
                new NewAccount(login, "Petra Prüfer", PASSWORD, administration.tenant(), Set.of(role), null, null));
    }
}
