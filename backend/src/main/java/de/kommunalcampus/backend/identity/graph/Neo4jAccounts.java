// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.NewAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.crypto.password.PasswordEncoder;
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

    private final AccountNodes nodes;
    private final Neo4jClient client;
    private final PasswordEncoder encoder;

    Neo4jAccounts(AccountNodes nodes, Neo4jClient client, PasswordEncoder encoder) {
        this.nodes = nodes;
        this.client = client;
        this.encoder = encoder;
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
        Map<String, String> hashes = new HashMap<>();
        List<AccountNode> created = new ArrayList<>();
        List<Map<String, String>> owners = new ArrayList<>();
        for (NewAccount account : accounts) {
            AccountNode node = AccountNode.of(account, hashes.computeIfAbsent(account.password(), this::hash));
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

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
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
