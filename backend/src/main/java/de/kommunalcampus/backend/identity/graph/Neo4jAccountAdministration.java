// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountPage;
import de.kommunalcampus.backend.identity.AccountSearch;
import de.kommunalcampus.backend.identity.AccountShut;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.AttemptsForgiven;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.LastAdministrator;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.PersonLeft;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jAccountAdministration implements AccountAdministration {
    private final Neo4jClient client;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Neo4jAccountAdministration(
            Neo4jClient client, Accounts accounts, Clock clock, ApplicationEventPublisher events, AuditTrail audit) {
        this.audit = audit;
        this.client = client;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public AccountPage list(TenantId tenant, AccountSearch search) {
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(),
                "text", search.text().lowerCase(),
                "states",
                        search.state() == null
                                ? AccountStatements.STATES
                                : List.of(search.state().name()),
                "role", search.role() == null ? "" : search.role().name(),
                "skip", search.skip(),
                "most", search.most(),
                "now", ZonedDateTime.now(clock));
        List<AccountEntry> found = List.copyOf(client.query(AccountStatements.LIST)
                .bindAll(parameters)
                .fetchAs(AccountEntry.class)
                .mappedBy((types, row) -> AccountStatements.entry(new GraphRow(row)))
                .all());
        return new AccountPage(found, count(AccountStatements.COUNT, parameters));
    }

    @Override
    public AccountEntry get(TenantId tenant, AccountId account) {
        return client.query(AccountStatements.ONE)
                .bindAll(Map.of("tenant", tenant.value(), "id", account.value(), "now", ZonedDateTime.now(clock)))
                .fetchAs(AccountEntry.class)
                .mappedBy((types, row) -> AccountStatements.entry(new GraphRow(row)))
                .one()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public AccountId invite(NewAccount account) {
        if (account.password() != null) {
            throw new IllegalArgumentException("Whoever is invited chooses the password");
        }
        AccountId id = accounts.create(account);
        audit.tell(account.tenant(), AuditAction.ACCOUNT_CREATED, id.value(), named(account.roles()));
        return id;
    }

    @Override
    @Transactional
    public void changeRoles(TenantId tenant, AccountId account, Set<PermissionRole> roles) {
        lockAdministrators(tenant);
        List<String> names = roles.stream().map(PermissionRole::name).sorted().toList();
        change(AccountStatements.CHANGE_ROLES, tenant, account, names);
        requireAdministrator(tenant);
        events.publishEvent(new SessionsEnded(account));
        audit.tell(tenant, AuditAction.ROLES_CHANGED, account.value(), named(roles));
    }

    private static Map<String, String> named(Set<PermissionRole> roles) {
        return Map.of("roles", roles.stream().map(PermissionRole::name).sorted().collect(Collectors.joining(",")));
    }

    @Override
    @Transactional
    public void lock(TenantId tenant, AccountId account) {
        shut(AccountStatements.LOCK, tenant, account);
        events.publishEvent(new SecurityNotice.AccountLocked(tenant, account));
        audit.tell(tenant, AuditAction.ACCOUNT_LOCKED, account);
    }

    @Override
    @Transactional
    public void unlock(TenantId tenant, AccountId account) {
        boolean hasLeft = client.query(AccountStatements.HAS_LEFT)
                .bindAll(Map.of("id", account.value(), "tenant", tenant.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
        if (hasLeft) {
            throw new PersonLeft();
        }
        change(AccountStatements.UNLOCK, tenant, account, List.of());
        events.publishEvent(new AttemptsForgiven(account, get(tenant, account).login()));
        audit.tell(tenant, AuditAction.ACCOUNT_UNLOCKED, account);
    }

    @Override
    @Transactional
    public void end(TenantId tenant, AccountId account) {
        end(tenant, account, Map.of());
    }

    @Override
    @Transactional
    public void endOf(TenantId tenant, EmployeeId employee) {
        client.query(AccountStatements.OF_EMPLOYEE)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value()))
                .fetchAs(String.class)
                .all()
                .forEach(account -> end(tenant, new AccountId(account), Map.of("by", "END_OF_WORK")));
    }

    private void end(TenantId tenant, AccountId account, Map<String, String> details) {
        shut(AccountStatements.END, tenant, account);
        audit.tell(tenant, AuditAction.ACCOUNT_ENDED, account.value(), details);
    }

    @Override
    public void rename(TenantId tenant, EmployeeId employee, String displayName) {
        client.query(AccountStatements.RENAME)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value(), "name", displayName))
                .run();
    }

    @Override
    public Optional<EmployeeId> findWithoutAccount(TenantId tenant, String personnelNumber) {
        return client.query(AccountStatements.WITHOUT_ACCOUNT)
                .bindAll(Map.of("tenant", tenant.value(), "key", tenant.value() + "/" + personnelNumber))
                .fetchAs(String.class)
                .one()
                .map(EmployeeId::new);
    }

    @Override
    public Map<String, String> namesOf(TenantId tenant, Set<String> ids) {
        return client
                .query(AccountStatements.NAMES)
                .bindAll(Map.of("tenant", tenant.value(), "ids", List.copyOf(ids)))
                .fetch()
                .all()
                .stream()
                .collect(
                        Collectors.toMap(row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get("name"))));
    }

    @Override
    public Set<String> idsOfPerson(TenantId tenant, String id) {
        Set<String> ids = new HashSet<>(client.query(AccountStatements.IDS_OF_PERSON)
                .bindAll(Map.of("tenant", tenant.value(), "id", id))
                .fetchAs(String.class)
                .all());
        ids.add(id);
        return ids;
    }

    private void shut(String cypher, TenantId tenant, AccountId account) {
        lockAdministrators(tenant);
        change(cypher, tenant, account, List.of());
        requireAdministrator(tenant);
        events.publishEvent(new SessionsEnded(account, true));
        events.publishEvent(new AccountShut(tenant, account));
    }

    /** Two who take each other's rights at once go one after the other; the second finds that it may not. */
    private void lockAdministrators(TenantId tenant) {
        client.query(AccountStatements.LOCK_ADMINISTRATORS)
                .bindAll(Map.of("tenant", tenant.value()))
                .run();
    }

    private void requireAdministrator(TenantId tenant) {
        if (count(AccountStatements.ADMINISTRATORS, Map.of("tenant", tenant.value())) == 0) {
            throw new LastAdministrator();
        }
    }

    private void change(String cypher, TenantId tenant, AccountId account, List<String> values) {
        Map<String, Object> parameters = Map.of("tenant", tenant.value(), "id", account.value(), "values", values);
        if (count(cypher, parameters) == 0) {
            throw new NotFound();
        }
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
