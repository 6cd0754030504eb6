// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.EntryRefused;
import de.kommunalcampus.backend.identity.EntryRefused.Reason;
import de.kommunalcampus.backend.identity.ForeignIdentity;
import de.kommunalcampus.backend.identity.LinkedAccounts;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jLinkedAccounts implements LinkedAccounts {
    private final Neo4jClient client;
    private final Credentials credentials;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Neo4jLinkedAccounts(Neo4jClient client, Credentials credentials, Accounts accounts, AuditTrail audit, Clock clock) {
        this.client = client;
        this.credentials = credentials;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SignedInAccount enter(ForeignIdentity identity, boolean create) {
        Map<String, Object> parameters = parameters(identity);
        Optional<AccountId> linked =
                ids(LinkStatements.LINKED, parameters).stream().findFirst();
        if (linked.isPresent()) {
            return requireOpen(linked.get());
        }
        AccountId account = find(identity, parameters)
                .orElseGet(() -> create ? create(identity, parameters) : refuse(Reason.NO_ACCOUNT, null));
        link(identity, account, parameters);
        return requireOpen(account);
    }

    private static Map<String, Object> parameters(ForeignIdentity identity) {
        String tenant = identity.tenant().value();
        return Map.of(
                "tenant",
                tenant,
                "key",
                SignOnKeys.of(identity),
                "login",
                Logins.normalise(identity.claimed()),
                "number",
                tenant + "/" + identity.claimed().strip());
    }

    private Optional<AccountId> find(ForeignIdentity identity, Map<String, Object> parameters) {
        List<AccountId> found = switch (identity.by()) {
            case LOGIN -> ids(LinkStatements.BY_LOGIN, parameters);
            case PERSONNEL_NUMBER -> ids(LinkStatements.BY_NUMBER, parameters);
        };
        if (found.size() > 1) {
            // Somebody with one account for daily work and one for administration: nobody guesses which is meant.
            refuse(Reason.TAKEN, null);
        }
        return found.stream().findFirst();
    }

    /** Only somebody of whom the administration itself says that he works there, under the number it gave him. */
    private AccountId create(ForeignIdentity identity, Map<String, Object> parameters) {
        if (identity.by() != AccountMatch.PERSONNEL_NUMBER) {
            return refuse(Reason.NO_ACCOUNT, null);
        }
        GraphRow employee = client.query(LinkStatements.EMPLOYEE)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .one()
                .orElseThrow(() -> new EntryRefused(Reason.NO_ACCOUNT, null));
        NewAccount wanted = new NewAccount(
                identity.claimed().strip() + "@" + employee.text("handle"),
                employee.text("name"),
                null,
                identity.tenant(),
                Set.of(PermissionRole.EMPLOYEE),
                new EmployeeId(employee.text("id")),
                null);
        try {
            AccountId account = accounts.create(wanted);
            audit.tell(
                    identity.tenant(),
                    AuditAction.ACCOUNT_CREATED,
                    account.value(),
                    Map.of("roles", PermissionRole.EMPLOYEE.name(), "by", "SIGN_ON"));
            return account;
        } catch (LoginTaken e) {
            return refuse(Reason.TAKEN, null);
        }
    }

    private void link(ForeignIdentity identity, AccountId account, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("id", account.value());
        all.put("now", ZonedDateTime.now(clock));
        boolean free = client.query(LinkStatements.LOCK)
                .bindAll(all)
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> new GraphRow(row).findText("key") == null)
                .one()
                .orElse(false);
        if (!free) {
            refuse(Reason.TAKEN, account);
        }
        requireNotClosed(account);
        client.query(LinkStatements.LINK).bindAll(all).run();
        audit.tell(
                identity.tenant(),
                AuditAction.SIGN_ON_LINKED,
                account.value(),
                Map.of("by", identity.by().name()));
    }

    private SignedInAccount requireOpen(AccountId account) {
        return stored(account)
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(StoredAccount::account)
                .orElseThrow(() -> new EntryRefused(Reason.CLOSED, account));
    }

    private void requireNotClosed(AccountId account) {
        boolean open = stored(account)
                .filter(found -> found.state() == AccountState.ACTIVE || found.state() == AccountState.INVITED)
                .isPresent();
        if (!open) {
            refuse(Reason.CLOSED, account);
        }
    }

    private Optional<StoredAccount> stored(AccountId account) {
        return credentials.findById(account);
    }

    private static AccountId refuse(Reason reason, @Nullable AccountId account) {
        throw new EntryRefused(reason, account);
    }

    private List<AccountId> ids(String cypher, Map<String, Object> parameters) {
        return client.query(cypher).bindAll(parameters).fetchAs(String.class).all().stream()
                .map(AccountId::new)
                .toList();
    }
}
