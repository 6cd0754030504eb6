// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.Sealing;
import de.kommunalcampus.backend.secondfactor.AppCodes;
import de.kommunalcampus.backend.secondfactor.EmergencyCodes;
import de.kommunalcampus.backend.secondfactor.FactorState;
import de.kommunalcampus.backend.secondfactor.SecondFactors;
import de.kommunalcampus.backend.secondfactor.WrongFactor;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jSecondFactors implements SecondFactors {
    private static final List<String> POWERFUL = Stream.of(
                    PermissionRole.HR, PermissionRole.TENANT_ADMIN, PermissionRole.PLATFORM_ADMIN)
            .map(PermissionRole::name)
            .toList();

    private final Neo4jClient client;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Neo4jSecondFactors(
            Neo4jClient client, Sealing sealing, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.client = client;
        this.sealing = sealing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Without any for an account that is none, such as in a test that signs nobody in. */
    @Override
    public FactorState state(SignedInAccount account) {
        return client.query(FactorStatements.STATE)
                .bindAll(with(account, Map.of("powerful", POWERFUL)))
                .fetchAs(FactorState.class)
                .mappedBy((types, row) -> state(new GraphRow(row)))
                .one()
                .orElse(new FactorState(null, 0, false, false));
    }

    private static FactorState state(GraphRow row) {
        return new FactorState(
                row.findInstant("since"), (int) row.whole("codes"), row.flag("passkey"), row.flag("required"));
    }

    @Override
    @Transactional
    public List<String> enrol(SignedInAccount account, String secret, String code) {
        OptionalLong step = AppCodes.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            throw new WrongFactor();
        }
        List<String> codes = EmergencyCodes.make();
        client.query(FactorStatements.ENROL)
                .bindAll(with(
                        account,
                        Map.of(
                                "secret", sealing.seal(owner(account), secret),
                                "now", ZonedDateTime.now(clock),
                                "step", step.getAsLong(),
                                "hashes",
                                        codes.stream()
                                                .map(one -> EmergencyCodes.hash(account.id(), one))
                                                .toList())))
                .run();
        audit.tell(account.tenant(), AuditAction.SECOND_FACTOR_SET_UP, account.id());
        events.publishEvent(new SecurityNotice.SecondFactorSetUp(account.tenant(), account.id()));
        return codes;
    }

    @Override
    @Transactional
    public void verify(SignedInAccount account, String code) {
        client.query(FactorStatements.LOCK).bindAll(with(account, Map.of())).run();
        if (!usesStep(account, code) && !usesCode(account, code)) {
            throw new WrongFactor();
        }
    }

    private boolean usesStep(SignedInAccount account, String code) {
        OptionalLong step = client.query(FactorStatements.SECRET)
                .bindAll(with(account, Map.of()))
                .fetchAs(String.class)
                .one()
                .map(kept -> AppCodes.step(sealing.open(owner(account), kept), code.strip(), clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && count(FactorStatements.USE_STEP, with(account, Map.of("step", step.getAsLong()))) > 0;
    }

    private boolean usesCode(SignedInAccount account, String code) {
        String hash = EmergencyCodes.hash(account.id(), code);
        boolean fits = count(FactorStatements.USE_CODE, with(account, Map.of("hash", hash))) > 0;
        if (fits) {
            audit.tell(account.tenant(), AuditAction.EMERGENCY_CODE_USED, account.id());
            events.publishEvent(new SecurityNotice.EmergencyCodeUsed(account.tenant(), account.id()));
        }
        return fits;
    }

    @Override
    @Transactional
    public void remove(SignedInAccount account, String code) {
        verify(account, code);
        count(FactorStatements.REMOVE, with(account, Map.of()));
        audit.tell(account.tenant(), AuditAction.SECOND_FACTOR_REMOVED, account.id());
        events.publishEvent(new SecurityNotice.SecondFactorRemoved(account.tenant(), account.id()));
    }

    @Override
    @Transactional
    public void reset(TenantId tenant, AccountId account) {
        Map<String, Object> parameters = Map.of("account", account.value(), "tenant", tenant.value());
        if (count(FactorStatements.REMOVE, parameters) == 0) {
            throw new NotFound();
        }
        client.query(FactorStatements.REMOVE_PASSKEYS).bindAll(parameters).run();
        events.publishEvent(new SessionsEnded(account, true));
        audit.tell(tenant, AuditAction.SECOND_FACTOR_RESET, account);
        events.publishEvent(new SecurityNotice.SecondFactorReset(tenant, account));
    }

    @Override
    public boolean isRequired(TenantId tenant) {
        return client.query(FactorStatements.REQUIRED)
                .bindAll(Map.of("tenant", tenant.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    @Override
    @Transactional
    public void require(SignedInAccount administrator, boolean required) {
        Map<String, Object> parameters = with(administrator, Map.of("required", required, "powerful", POWERFUL));
        client.query(FactorStatements.REQUIRE).bindAll(parameters).run();
        audit.tell(
                administrator.tenant(),
                AuditAction.SECOND_FACTOR_RULE_CHANGED,
                "second-factor",
                Map.of("required", String.valueOf(required)));
        if (required) {
            client.query(FactorStatements.POWERFUL).bindAll(parameters).fetchAs(String.class).all().stream()
                    .map(AccountId::new)
                    .forEach(account -> events.publishEvent(new SessionsEnded(account)));
        }
    }

    private static String owner(SignedInAccount account) {
        return "totp/" + account.id().value();
    }

    private static Map<String, Object> with(SignedInAccount account, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("account", account.id().value());
        parameters.put("tenant", account.tenant().value());
        return parameters;
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
