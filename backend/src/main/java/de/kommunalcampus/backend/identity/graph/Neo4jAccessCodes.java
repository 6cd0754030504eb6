// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccessPaused;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountClosed;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.CodeHolder;
import de.kommunalcampus.backend.identity.CodeIssued;
import de.kommunalcampus.backend.identity.CodeUnknown;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.IssuedCode;
import de.kommunalcampus.backend.identity.PasswordHashes;
import de.kommunalcampus.backend.identity.Passwords;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jAccessCodes implements AccessCodes {
    private static final String REPLACE = """
            MATCH (a:Account {id: $account, tenantId: $tenant})
            SET a.changing = true REMOVE a.changing
            WITH a WHERE a.state IN ['INVITED', 'ACTIVE']
            SET a.codeHash = $hash, a.codeUntil = $until
            RETURN count(a)
            """;

    private static final String LOGIN = "MATCH (a:Account {id: $account, tenantId: $tenant}) RETURN a.login";

    /** Whoever has the code is not signed in, so no tenant limits it: the code itself is the key. */
    private static final String FIND = """
            MATCH (a:Account {codeHash: $hash}) WHERE a.codeUntil > $now AND a.state IN ['INVITED', 'ACTIVE']
            OPTIONAL MATCH (root:OrgUnit {id: a.tenantId, tenantId: a.tenantId})
            RETURN a.id AS id, a.login AS login, a.displayName AS displayName, a.tenantId AS tenant,
              a.passwordHash IS NULL AS invited, coalesce(root.state = 'PAUSED', false) AS paused
            """;

    private static final String LOCK = "MATCH (a:Account {id: $account}) SET a.changing = true REMOVE a.changing";

    /** Looks again behind the lock: another may have used the code meanwhile. */
    private static final String USE = """
            MATCH (a:Account {id: $account})
            WHERE a.codeHash = $hash AND a.codeUntil > $now AND a.state IN ['INVITED', 'ACTIVE']
            SET a.passwordHash = $passwordHash, a.state = 'ACTIVE'
            REMOVE a.codeHash, a.codeUntil
            RETURN count(a)
            """;

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Neo4jClient client;
    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AccountAdministration accounts;

    Neo4jAccessCodes(
            Neo4jClient client,
            Credentials credentials,
            PasswordHashes hashes,
            Clock clock,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AccountAdministration accounts) {
        this.audit = audit;
        this.accounts = accounts;
        this.client = client;
        this.credentials = credentials;
        this.hashes = hashes;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public IssuedCode issue(TenantId tenant, AccountId account, AccessCodeKind kind) {
        IssuedCode issued = issue(tenant, account, kind, kind.validity(), false);
        audit.tell(tenant, AuditAction.ACCOUNT_INVITED, account.value(), Map.of("by", kind.name()));
        return issued;
    }

    @Override
    @Transactional
    public void issueForgotten(String login) {
        credentials
                .findByLogin(login)
                .filter(stored -> stored.state() == AccountState.ACTIVE)
                .map(StoredAccount::account)
                .ifPresent(account -> {
                    issue(account.tenant(), account.id(), AccessCodeKind.LINK, FORGOTTEN, true);
                    audit.tell(account.tenant(), AuditAction.PASSWORD_RESET_ASKED, account.id());
                });
    }

    private IssuedCode issue(
            TenantId tenant, AccountId account, AccessCodeKind kind, Duration validity, boolean forgotten) {
        String login = text(LOGIN, Map.of("tenant", tenant.value(), "account", account.value()))
                .orElseThrow(NotFound::new);
        ZonedDateTime now = ZonedDateTime.now(clock);
        IssuedCode issued = new IssuedCode(account, kind, CodeSecrets.next(kind), now.plus(validity));
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(),
                "account", account.value(),
                "hash", CodeSecrets.hash(login, issued),
                "until", issued.until());
        if (count(REPLACE, parameters) == 0) {
            throw new AccountClosed();
        }
        events.publishEvent(new CodeIssued(tenant, accounts.get(tenant, account), issued, forgotten));
        return issued;
    }

    @Override
    public Optional<CodeHolder> find(GivenCode code) {
        return stored(code).map(Found::holder);
    }

    private Optional<Found> stored(GivenCode code) {
        return client.query(FIND)
                .bindAll(Map.of("hash", CodeSecrets.hash(code), "now", ZonedDateTime.now(clock)))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> Found.of(new GraphRow(row)))
                .one();
    }

    /** The hash of the password is made before the account is locked: it takes longer than all else. */
    @Override
    @Transactional
    public SignedInAccount redeem(GivenCode code, String password) {
        Found found = stored(code).orElseThrow(CodeUnknown::new);
        if (found.holder().paused()) {
            throw new AccessPaused();
        }
        Passwords.require(password, found.holder().login(), "password");
        if (isAsBefore(found.account(), password)) {
            throw new InvalidRequest("password", Passwords.AS_BEFORE);
        }
        String account = found.account().value();
        Map<String, Object> parameters = Map.of(
                "account", account,
                "hash", CodeSecrets.hash(code),
                "passwordHash", hashes.hash(password),
                "now", ZonedDateTime.now(clock));
        client.query(LOCK).bindAll(parameters).run();
        if (count(USE, parameters) == 0) {
            throw new CodeUnknown();
        }
        events.publishEvent(new SessionsEnded(found.account()));
        TenantId tenant = found.holder().tenant();
        if (found.holder().invited()) {
            audit.tell(tenant, AuditAction.ACCOUNT_ACTIVATED, found.account());
        } else {
            events.publishEvent(new SecurityNotice.PasswordChanged(tenant, found.account()));
            audit.tell(tenant, AuditAction.PASSWORD_CHANGED, found.account());
        }
        return credentials
                .findById(found.account())
                .filter(stored -> stored.state() == AccountState.ACTIVE)
                .orElseThrow(CodeUnknown::new)
                .account();
    }

    /** Whoever has the code may set another anyway, and learns nothing that he could use. */
    private boolean isAsBefore(AccountId account, String password) {
        return credentials
                .findById(account)
                .map(StoredAccount::passwordHash)
                .filter(before -> hashes.fits(password, before))
                .isPresent();
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private Optional<String> text(String cypher, Map<String, Object> parameters) {
        return client.query(cypher).bindAll(parameters).fetchAs(String.class).one();
    }

    private record Found(AccountId account, CodeHolder holder) {
        static Found of(GraphRow row) {
            return new Found(
                    new AccountId(row.text("id")),
                    new CodeHolder(
                            row.text("login"),
                            row.text("displayName"),
                            new TenantId(row.text("tenant")),
                            row.flag("invited"),
                            row.flag("paused")));
        }
    }
}
