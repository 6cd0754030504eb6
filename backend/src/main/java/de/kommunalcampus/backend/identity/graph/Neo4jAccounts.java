// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PasskeysGivenUp;
import de.kommunalcampus.backend.identity.PasswordHashes;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Neo4jAccounts implements Accounts {
    private static final String BELONG = """
            UNWIND $owners AS owner
            MATCH (account:Account {id: owner.account})
            MATCH (someone:Employee|Provider {id: owner.id})
            WHERE someone.tenantId IN [account.tenantId, 'shared'] AND owner.label IN labels(someone)
            CREATE (account)-[:BELONGS_TO]->(someone)
            RETURN count(*) AS found
            """;

    private static final String ANY_WITH = "RETURN EXISTS { (a:Account) WHERE $role IN a.roles }";

    private static final String CHANGE_PASSWORD = """
            MATCH (account:Account {id: $id, tenantId: $tenant})
            SET account.passwordHash = $passwordHash
            """;

    private final AccountNodes nodes;
    private final Neo4jClient client;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Neo4jAccounts(
            AccountNodes nodes,
            Neo4jClient client,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.events = events;
        this.audit = audit;
        this.nodes = nodes;
        this.client = client;
        this.hashes = hashes;
    }

    @Override
    @Transactional
    public AccountId create(NewAccount account) {
        return createAll(List.of(account)).getFirst();
    }

    /** Many at once, often right after the start: slower than what a request may take. */
    @Override
    @Transactional(timeout = 60)
    public List<AccountId> createAll(List<NewAccount> accounts) {
        Map<String, String> known = new HashMap<>();
        List<AccountNode> created = new ArrayList<>();
        List<Map<String, String>> owners = new ArrayList<>();
        for (NewAccount account : accounts) {
            AccountNode node = AccountNode.of(account, hash(account.password(), known));
            created.add(node);
            if (account.employee() != null) {
                owners.add(owner(node, "Employee", account.employee().value()));
            }
            if (account.provider() != null) {
                owners.add(owner(node, "Provider", account.provider().value()));
            }
        }
        save(created);
        belong(owners);
        return created.stream().map(node -> new AccountId(node.id())).toList();
    }

    @Override
    @Transactional
    public void changePassword(TenantId tenant, AccountId account, String password, boolean passkeysToo) {
        client.query(CHANGE_PASSWORD)
                .bindAll(Map.of("id", account.value(), "tenant", tenant.value(), "passwordHash", hashes.hash(password)))
                .run();
        events.publishEvent(new SessionsEnded(account));
        events.publishEvent(new SecurityNotice.PasswordChanged(tenant, account));
        if (passkeysToo) {
            events.publishEvent(new PasskeysGivenUp(tenant, account));
        }
        audit.tell(tenant, AuditAction.PASSWORD_CHANGED, account);
    }

    @Override
    public boolean anyWith(PermissionRole role) {
        return client.query(ANY_WITH)
                .bind(role.name())
                .to("role")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private @Nullable String hash(@Nullable String password, Map<String, String> known) {
        return password == null ? null : known.computeIfAbsent(password, hashes::hash);
    }

    private void save(List<AccountNode> created) {
        try {
            nodes.saveAll(created);
        } catch (DataIntegrityViolationException e) {
            throw new LoginTaken();
        }
    }

    private void belong(List<Map<String, String>> owners) {
        long found = client.query(BELONG)
                .bind(owners)
                .to("owners")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (found != owners.size()) {
            throw new IllegalArgumentException("An account belongs to an employee or provider who does not exist");
        }
    }

    private static Map<String, String> owner(AccountNode account, String label, String id) {
        return Map.of("account", account.id(), "label", label, "id", id);
    }
}
