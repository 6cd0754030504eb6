// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Nothing ends a day early, everything a day late, by a clock that is moved. */
@ApplicationTest
class RetentionIT {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** On which everything here is over its time; in the past, so that nothing of others is. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    /** Ended by the modules themselves, each with a test of its own. */
    private static final Set<String> OF_MODULES =
            Set.of("AccessRecord", "AuditEntry", "OutgoingMail", "Feedback", "ProviderApplication", "Searcher");

    private final Driver driver;
    private final PersonalDataRegister register;
    private final ErasureRecords records;
    private final PersonalNodes nodes;
    private final SealedTexts texts;
    private final Tombstones tombstones;
    private final RepeatedWrites writes;
    private final ApplicationEventPublisher events;
    private final TestAdministration own;

    @Autowired
    RetentionIT(
            Driver driver,
            PersonalDataRegister register,
            ErasureRecords records,
            PersonalNodes nodes,
            SealedTexts texts,
            Tombstones tombstones,
            RepeatedWrites writes,
            ApplicationEventPublisher events) {
        this.driver = driver;
        this.register = register;
        this.records = records;
        this.nodes = nodes;
        this.texts = texts;
        this.tombstones = tombstones;
        this.writes = writes;
        this.events = events;
        this.own = new TestAdministration(driver);
    }

    @AfterEach
    void takeAway() {
        own.close();
    }

    @Test
    void endsEverythingInItsTime() {
        String leaver = id(own.employee("sachbearbeitung-buergerbuero"));
        String worker = id(own.employee("sachbearbeitung-buergerbuero"));
        own.write("""
                MATCH (leaver:Employee {id: $leaver}), (worker:Employee {id: $worker}), (k:Competency {id: 'deeskalation'})
                SET leaver.state = 'LEFT', leaver.leftOn = $day - duration('P6M')
                CREATE (:Employee {id: $worker + '-phone', tenantId: $tenant, state: 'LEFT', leftOn: $day,
                  firstName: 'P', lastName: 'P', privatePhone: '2'})
                CREATE (worker)-[:PROPOSES]->(:Proposal {id: $worker + '-p', tenantId: $tenant, state: 'DECLINED',
                  decidedOn: $day - duration('P12M')})
                CREATE (worker)-[:PROPOSES]->(:Proposal {id: $worker + '-open', tenantId: $tenant, state: 'OPEN',
                  statedOn: $day - duration('P5Y')})
                CREATE (worker)-[:HAS]->(:Assessment {id: $worker + '-old', tenantId: $tenant, source: 'SELF',
                  assessedOn: $day - duration('P5Y')})-[:OF]->(k)
                CREATE (worker)-[:HAS]->(:Assessment {id: $worker + '-new', tenantId: $tenant, source: 'SELF',
                  assessedOn: $day - duration('P4Y')})-[:OF]->(k)
                CREATE (worker)-[:HAS]->(:Assessment {id: $worker + '-only', tenantId: $tenant, source: 'SUPERIOR',
                  assessedOn: $day - duration('P9Y')})-[:OF]->(k)
                CREATE (:Account {id: $worker + '-a', tenantId: $tenant, login: $worker + '@a.example', roles: [],
                  state: 'INVITED', codeHash: $worker, codeUntil: datetime({date: $day, hour: 12, timezone: 'Europe/Berlin'})})
                """, Map.of("leaver", leaver, "worker", worker, "day", DAY));
        Set<String> all = kept();

        endOn(DAY.minusDays(1));
        assertThat(kept()).as("a day early").isEqualTo(all);

        endOn(DAY.plusDays(1));
        Set<String> left = new TreeSet<>(all);
        left.removeAll(Set.of(
                "Employee " + leaver,
                "phone " + worker + "-phone",
                "Proposal " + worker + "-p",
                "Assessment " + worker + "-old",
                "code " + worker + "-a"));
        assertThat(left).hasSize(all.size() - 5);
        assertThat(kept()).as("a day late").isEqualTo(left);
    }

    /** By the same rule by which the clock is asked: on the day itself. */
    @Test
    void endsOnTheDay() {
        String leaver = id(own.employee("sachbearbeitung-buergerbuero"));
        own.write(
                "MATCH (e:Employee {id: $leaver}) SET e.state = 'LEFT', e.leftOn = $day - duration('P6M')",
                Map.of("leaver", leaver, "day", DAY));
        endOn(DAY);
        assertThat(kept()).doesNotContain("Employee " + leaver);
    }

    /** A file that names a day of long ago must not erase people the day after, for a typing error. */
    @Test
    void countsFromTheDayOnWhichAnEndWasNoted() {
        String leaver = id(own.employee("sachbearbeitung-buergerbuero"));
        own.write("""
                MATCH (e:Employee {id: $leaver})
                SET e.state = 'LEFT', e.leftOn = $day - duration('P3Y'), e.leftRecordedOn = $day - duration('P6M')
                """, Map.of("leaver", leaver, "day", DAY));
        endOn(DAY.minusDays(1));
        assertThat(kept()).contains("Employee " + leaver);
        assertThat(records.find(own.tenant(), new EmployeeId(leaver), Period.ofMonths(6), Period.ofYears(10)))
                .get()
                .extracting(ErasureCandidate::dueOn)
                .isEqualTo(DAY);
        endOn(DAY);
        assertThat(kept()).doesNotContain("Employee " + leaver);
    }

    @Test
    void keepsProofsOfMandatoryTrainingForTenYears() {
        String leaver = id(own.employee("sachbearbeitung-buergerbuero"));
        String course = own.course("Brandschutz", "deeskalation");
        own.write("""
                MATCH (e:Employee {id: $leaver}), (c:Course {id: $course})
                SET e.state = 'LEFT', e.leftOn = $day - duration('P8Y')
                CREATE (:Obligation {id: 'obligation-' + $course, tenantId: $tenant})-[:MET_BY]->(c)
                CREATE (e)-[:COMPLETED {on: $day - duration('P10Y')}]->(c)
                """, Map.of("leaver", leaver, "course", course, "day", DAY));
        endOn(DAY.minusDays(1));
        endOn(DAY.minusDays(1));
        assertThat(kept()).contains("Employee " + leaver);
        assertThat(own.count(
                        "MATCH (n:AuditEntry {tenantId: $tenant, action: 'DATA_ERASED'}) RETURN count(n)", Map.of()))
                .as("reduced once")
                .isEqualTo(1);
        endOn(DAY.plusDays(1));
        assertThat(kept()).doesNotContain("Employee " + leaver);
    }

    /** A period in the register that nobody follows would be an empty promise. */
    @Test
    void followsEveryPeriodOfTheRegister() {
        Set<String> followed = Stream.of(TimedRule.values())
                .map(rule -> rule.label() + " from " + rule.from())
                .collect(Collectors.toCollection(TreeSet::new));
        followed.addAll(List.of("Employee from leftOn", "Employee from on"));
        Set<String> declared = register.rows().stream()
                .filter(row -> !OF_MODULES.contains(row.label()))
                .flatMap(row -> row.endings().stream()
                        .filter(ending -> ending.period() != null)
                        .map(ending -> row.label() + " from " + ending.from()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isEqualTo(followed);
    }

    private void endOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(LocalTime.of(18, 0)).atZone(ZONE).toInstant(), ZONE);
        Erasure erasure = new Erasure(nodes, records, register, tombstones, texts, writes, events, clock);
        new Retention(register, records, erasure, clock).end();
    }

    private Set<String> kept() {
        return driver
                .executableQuery("""
                        MATCH (n:Employee|Proposal|Assessment {tenantId: $tenant}) RETURN labels(n)[0] + ' ' + n.id AS what
                        UNION MATCH (n:Employee {tenantId: $tenant}) WHERE n.privatePhone IS NOT NULL
                        RETURN 'phone ' + n.id AS what
                        UNION MATCH (n:Account {tenantId: $tenant}) WHERE n.codeHash IS NOT NULL RETURN 'code ' + n.id AS what
                        """)
                .withParameters(Map.of("tenant", own.tenant().value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("what").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(SignedInAccount account) {
        return Objects.requireNonNull(account.employee()).value();
    }
}
