// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffPage;
import de.kommunalcampus.backend.staffing.StaffQuery;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffWrite;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jStaff implements Staff {
    private final Neo4jClient client;

    Neo4jStaff(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public void lock(TenantId tenant) {
        client.query(StaffStatements.LOCK).bind(tenant.value()).to("tenant").run();
    }

    @Override
    public Optional<StaffMember> find(TenantId tenant, EmployeeId id) {
        return listOf(tenant, List.of(id)).stream().findFirst();
    }

    @Override
    public StaffPage list(TenantId tenant, StaffQuery query) {
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(),
                "words", List.of(query.text().lowerCase().split("\\s+")),
                "unit", query.unit() == null ? "" : query.unit().value(),
                "state", query.state().name(),
                "offset", query.offset(),
                "limit", query.limit());
        long total = client.query(StaffStatements.COUNT)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        return new StaffPage(members(StaffStatements.PAGE, parameters), total);
    }

    @Override
    public List<StaffMember> listAll(TenantId tenant) {
        return members(StaffStatements.ALL, Map.of("tenant", tenant.value()));
    }

    @Override
    public List<StaffMember> listOf(TenantId tenant, Collection<EmployeeId> ids) {
        return members(StaffStatements.SOME, Map.of("tenant", tenant.value(), "ids", values(ids)));
    }

    @Override
    public Optional<EmployeeId> holderOf(TenantId tenant, String personnelNumber) {
        return client.query(StaffStatements.HOLDER)
                .bindAll(Map.of("tenant", tenant.value(), "key", StaffRows.key(tenant, personnelNumber)))
                .fetchAs(String.class)
                .one()
                .map(EmployeeId::new);
    }

    @Override
    public boolean isMailTaken(TenantId tenant, EmployeeId person, String mail) {
        return client.query(StaffStatements.MAIL_TAKEN)
                .bindAll(Map.of("tenant", tenant.value(), "person", person.value(), "mail", mail))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    @Override
    public Set<String> taken(TenantId tenant, Collection<String> personnelNumbers) {
        return Set.copyOf(client.query(StaffStatements.TAKEN)
                .bindAll(Map.of(
                        "tenant",
                        tenant.value(),
                        "keys",
                        personnelNumbers.stream()
                                .map(number -> StaffRows.key(tenant, number))
                                .toList()))
                .fetchAs(String.class)
                .all());
    }

    @Override
    public Set<JobRoleId> known(TenantId tenant, Collection<JobRoleId> roles) {
        return client
                .query(StaffStatements.KNOWN_ROLES)
                .bindAll(Map.of(
                        "tenant",
                        tenant.value(),
                        "roles",
                        roles.stream().map(JobRoleId::value).toList()))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(JobRoleId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, JobRoleId> rolesByName(TenantId tenant) {
        Map<String, JobRoleId> names = new HashMap<>();
        client.query(StaffStatements.ROLE_NAMES)
                .bind(tenant.value())
                .to("tenant")
                .fetch()
                .all()
                .forEach(row -> names.putIfAbsent(
                        String.valueOf(row.get("name")).toLowerCase(Locale.ROOT),
                        new JobRoleId(String.valueOf(row.get("id")))));
        return names;
    }

    @Override
    public void write(TenantId tenant, List<StaffWrite> writes) {
        run(
                StaffStatements.CREATE,
                tenant,
                writes.stream().filter(StaffWrite::isNew).toList());
        run(StaffStatements.CHANGE, tenant, writes);
        run(
                StaffStatements.GIVE_ROLES,
                tenant,
                writes.stream().filter(StaffWrite::rolesChange).toList());
    }

    private void run(String cypher, TenantId tenant, List<StaffWrite> writes) {
        if (!writes.isEmpty()) {
            client.query(cypher)
                    .bindAll(Map.of(
                            "tenant",
                            tenant.value(),
                            "rows",
                            writes.stream()
                                    .map(write -> StaffRows.row(tenant, write))
                                    .toList()))
                    .run();
        }
    }

    @Override
    public void setState(
            TenantId tenant,
            Collection<EmployeeId> ids,
            StaffState state,
            @Nullable LocalDate leftOn,
            LocalDate today) {
        Map<String, @Nullable Object> end = new HashMap<>();
        end.put("state", state == StaffState.LEFT ? state.name() : null);
        end.put("leftOn", leftOn);
        client.query(StaffStatements.SET_STATE)
                .bindAll(Map.of("tenant", tenant.value(), "ids", values(ids), "end", end, "today", today))
                .run();
    }

    @Override
    public Map<TenantId, List<EmployeeId>> listDue(LocalDate today) {
        return client.query(StaffStatements.DUE).bind(today).to("today").fetch().all().stream()
                .collect(Collectors.groupingBy(
                        row -> new TenantId(String.valueOf(row.get("tenant"))),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> new EmployeeId(String.valueOf(row.get("id"))), Collectors.toList())));
    }

    private List<StaffMember> members(String cypher, Map<String, Object> parameters) {
        return List.copyOf(client.query(cypher)
                .bindAll(parameters)
                .fetchAs(StaffMember.class)
                .mappedBy((types, row) -> StaffRows.member(new GraphRow(row)))
                .all());
    }

    private static List<String> values(Collection<EmployeeId> ids) {
        return ids.stream().map(EmployeeId::value).toList();
    }
}
