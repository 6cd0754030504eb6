// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.rights.ErasureCandidate;
import de.kommunalcampus.backend.rights.ErasureRecords;
import de.kommunalcampus.backend.rights.ErasureRefusal;
import de.kommunalcampus.backend.rights.ErasureRequest;
import de.kommunalcampus.backend.rights.Person;
import de.kommunalcampus.backend.rights.TimedRule;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jErasureRecords implements ErasureRecords {
    /** Deleted in one transaction, well within its time. */
    private static final int PAGE = 2_000;

    private final Neo4jClient client;

    Neo4jErasureRecords(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<ErasureRequest> findRequest(TenantId tenant, EmployeeId employee) {
        return rows(ErasureStatements.REQUEST, parameters(tenant, employee)).stream()
                .findFirst()
                .map(row -> new ErasureRequest(
                        row.findDate("askedOn"),
                        row.findDate("refusedOn"),
                        row.findOneOf(ErasureRefusal.class, "refusal")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(TenantId tenant, EmployeeId employee, LocalDate today) {
        run(ErasureStatements.ASK, parameters(tenant, employee, Map.of("today", today)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(TenantId tenant, EmployeeId employee) {
        run(ErasureStatements.WITHDRAW, parameters(tenant, employee));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(TenantId tenant, EmployeeId employee, LocalDate today, ErasureRefusal refusal) {
        run(ErasureStatements.REFUSE, parameters(tenant, employee, Map.of("today", today, "refusal", refusal.name())));
    }

    @Override
    public List<ErasureCandidate> list(TenantId tenant, Period kept, Period proofsKept) {
        return rows(ErasureStatements.LIST, Map.of("tenant", tenant.value())).stream()
                .map(row -> candidate(row, kept, proofsKept))
                .toList();
    }

    @Override
    public Optional<ErasureCandidate> find(TenantId tenant, EmployeeId employee, Period kept, Period proofsKept) {
        return rows(ErasureStatements.FIND, parameters(tenant, employee)).stream()
                .findFirst()
                .map(row -> candidate(row, kept, proofsKept));
    }

    private static ErasureCandidate candidate(GraphRow row, Period kept, Period proofsKept) {
        LocalDate leftOn = row.findDate("leftOn");
        boolean hasLeft = row.flag("hasLeft");
        return new ErasureCandidate(
                new EmployeeId(row.text("id")),
                row.text("displayName"),
                hasLeft,
                leftOn,
                hasLeft ? after(row.findDate("leftSince"), kept) : null,
                row.findDate("askedOn"),
                after(row.findDate("newestProof"), proofsKept));
    }

    /** The first day on which the time is over. */
    private static @Nullable LocalDate after(@Nullable LocalDate from, Period period) {
        return from == null ? null : from.plus(period);
    }

    @Override
    public List<TenantPerson> listDue(LocalDate leftUntil, LocalDate proofsSince) {
        return people(ErasureStatements.DUE, Map.of("leftUntil", leftUntil, "proofsSince", proofsSince));
    }

    @Override
    public List<TenantPerson> listNotReduced() {
        return people(ErasureStatements.NOT_REDUCED, Map.of());
    }

    @Override
    public Optional<Boolean> hasEnded(TenantId tenant, AccountId account) {
        Map<String, Object> parameters = Map.of("tenant", tenant.value(), "account", account.value());
        return rows(ErasureStatements.ACCOUNT_HAS_ENDED, parameters).stream()
                .findFirst()
                .map(row -> row.flag("hasEnded"));
    }

    @Override
    public List<TenantAccount> listAccounts() {
        return rows(ErasureStatements.ACCOUNTS, Map.of()).stream()
                .map(row -> new TenantAccount(new TenantId(row.text("tenant")), new AccountId(row.text("id"))))
                .toList();
    }

    private List<TenantPerson> people(String query, Map<String, Object> parameters) {
        return rows(query, parameters).stream()
                .map(row -> new TenantPerson(new TenantId(row.text("tenant")), new EmployeeId(row.text("id"))))
                .toList();
    }

    @Override
    @Transactional
    public boolean deleteOwned(Person person) {
        return Arrays.stream(PersonPath.values())
                .filter(PersonPath::isOwned)
                .anyMatch(path -> deleted(path.deleting(), parameters(person)) > 0);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlink(Person person) {
        Arrays.stream(Unlinking.values()).forEach(unlinking -> run(unlinking.cypher(), parameters(person)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Person person) {
        deleted(PersonPath.ACCOUNT.deleting(), parameters(person));
        deleted(PersonPath.EMPLOYEE.deleting(), parameters(person));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reduce(Person person, LocalDate proofsSince, LocalDate today) {
        Map<String, Object> parameters = parameters(person);
        parameters.put("proofsSince", proofsSince);
        parameters.put("today", today);
        deleted(PersonPath.ACCOUNT.deleting(), parameters);
        run(ErasureStatements.KEEP_PROOFS, parameters);
        run(ErasureStatements.KEEP_NAME, parameters);
    }

    @Override
    @Transactional
    public long deleteOver(TimedRule rule, LocalDate until, ZonedDateTime now) {
        String query = switch (rule) {
            case DECIDED_PROPOSALS -> ErasureStatements.DECIDED_PROPOSALS;
            case REPLACED_LEVELS -> ErasureStatements.REPLACED_LEVELS;
            case PHONES_OF_LEAVERS -> ErasureStatements.PHONES_OF_LEAVERS;
            case CODES -> ErasureStatements.CODES;
        };
        return deleted(query, Map.of("until", until, "now", now, "page", PAGE));
    }

    private long deleted(String query, Map<String, Object> parameters) {
        return rows(query, parameters).stream()
                .mapToLong(row -> row.whole("deleted"))
                .sum();
    }

    private static Map<String, Object> parameters(Person person) {
        EmployeeId employee = person.employee();
        return new HashMap<>(Map.of(
                "tenant", person.tenant().value(),
                "employee", employee == null ? "" : employee.value(),
                "accounts", person.accounts(),
                "logins", person.logins(),
                "pseudonyms", person.pseudonyms(),
                "page", PAGE));
    }

    private static Map<String, Object> parameters(TenantId tenant, EmployeeId employee) {
        return parameters(tenant, employee, Map.of());
    }

    private static Map<String, Object> parameters(TenantId tenant, EmployeeId employee, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("tenant", tenant.value());
        parameters.put("employee", employee.value());
        return parameters;
    }

    private void run(String query, Map<String, Object> parameters) {
        client.query(query).bindAll(parameters).run();
    }

    private Collection<GraphRow> rows(String query, Map<String, Object> parameters) {
        return client.query(query)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all();
    }
}
