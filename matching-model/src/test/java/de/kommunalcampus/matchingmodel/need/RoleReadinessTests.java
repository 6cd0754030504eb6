// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.need.RoleRequirement.State.MET;
import static de.kommunalcampus.matchingmodel.need.RoleRequirement.State.MISSING;
import static de.kommunalcampus.matchingmodel.need.RoleRequirement.State.NEARLY;
import static de.kommunalcampus.matchingmodel.need.RoleRequirement.State.UNKNOWN;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.testing.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoleReadinessTests {
    private static final String ROLE = "Vergabestelle";
    private static final int GENERATED = 2_000;

    private static World office() {
        return world().knowing("Vergaberecht", "Excel", "Brandschutz", "Englisch")
                .role(
                        TenantId.SHARED,
                        ROLE,
                        List.of(task(
                                "Ausschreiben",
                                requirement("Vergaberecht", ADVANCED, 1),
                                requirement("Excel", BASIC, 0.2))),
                        List.of(requirement("Excel", INTERMEDIATE, 0.5), requirement("Englisch", BASIC, 0.5)));
    }

    private static RoleReadiness readiness(World world, Map<String, HeldLevel> held, String... notHeld) {
        return readiness(world.build(), TOWN, held, notHeld);
    }

    private static RoleReadiness readiness(
            Catalogue catalogue, TenantId tenant, Map<String, HeldLevel> held, String... notHeld) {
        return RoleReadiness.of(
                catalogue.findJobRole(tenant, new JobRoleId(ROLE)).orElseThrow(),
                tenant,
                levels(held, notHeld),
                catalogue,
                TODAY);
    }

    private static KnownLevels levels(Map<String, HeldLevel> held, String... notHeld) {
        Map<CompetencyId, HeldLevel> byId = new HashMap<>();
        held.forEach((competency, level) -> byId.put(new CompetencyId(competency), level));
        return new KnownLevels(
                byId,
                Set.copyOf(List.of(notHeld).stream().map(CompetencyId::new).toList()));
    }

    private static HeldLevel now(ProficiencyLevel level) {
        return new HeldLevel(level, TODAY.minusYears(1), null);
    }

    private static RoleRequirement of(RoleReadiness readiness, String competency) {
        return readiness.requirements().stream()
                .filter(one -> one.competency().equals(new CompetencyId(competency)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesTheHighestLevelAndTheGreatestWeightOfThoseWhoAsk() {
        RoleReadiness readiness = readiness(office(), Map.of());

        assertThat(readiness.requirements())
                .extracting(one -> one.competency().value())
                .containsExactly("Vergaberecht", "Englisch", "Excel");
        RoleRequirement excel = of(readiness, "Excel");
        assertThat(excel.required()).isEqualTo(INTERMEDIATE);
        assertThat(excel.weight()).isEqualTo(0.5);
        assertThat(excel.by()).extracting(ref -> ref.label().de()).containsExactly(ROLE, "Ausschreiben");
    }

    @Test
    void tellsMetNearlyMissingAndUnknownApart() {
        RoleReadiness readiness =
                readiness(office(), Map.of("Vergaberecht", now(INTERMEDIATE), "Excel", now(EXPERT)), "Englisch");

        assertThat(of(readiness, "Vergaberecht").state()).isEqualTo(NEARLY);
        assertThat(of(readiness, "Excel").state()).isEqualTo(MET);
        assertThat(of(readiness, "Englisch").state()).isEqualTo(MISSING);
        assertThat(readiness.gaps()).isEqualTo(2);
        assertThat(of(readiness(office(), Map.of()), "Englisch").state()).isEqualTo(UNKNOWN);
        assertThat(of(readiness(office(), Map.of("Vergaberecht", now(BASIC))), "Vergaberecht")
                        .state())
                .isEqualTo(MISSING);
    }

    @Test
    void isTheWeightedShareOfTheSteps() {
        RoleReadiness readiness =
                readiness(office(), Map.of("Vergaberecht", now(INTERMEDIATE), "Excel", now(INTERMEDIATE)));

        assertThat(readiness.share()).isCloseTo((1 * 2 / 3.0 + 0.5) / 2, within(1e-12));
        assertThat(readiness.unknownShare()).isCloseTo(0.5 / 2, within(1e-12));
    }

    @Test
    void countsALapsedLevelAsOneLower() {
        HeldLevel lapsed = new HeldLevel(ADVANCED, LocalDate.of(2024, 1, 1), TODAY.minusDays(1));
        HeldLevel basicOfOld = new HeldLevel(BASIC, TODAY.minusYears(6), null);
        RoleReadiness readiness = readiness(office(), Map.of("Vergaberecht", lapsed, "Englisch", basicOfOld));

        assertThat(of(readiness, "Vergaberecht").held()).isEqualTo(INTERMEDIATE);
        assertThat(of(readiness, "Vergaberecht").state()).isEqualTo(NEARLY);
        assertThat(of(readiness, "Englisch").held()).isNull();
        assertThat(of(readiness, "Englisch").state()).isEqualTo(NEARLY);
    }

    @Test
    void saysNothingOfARoleThatNobodyDescribed() {
        RoleReadiness readiness = readiness(world().role(ROLE, new RequirementEntry[0]), Map.of());

        assertThat(readiness.requirements()).isEmpty();
        assertThat(readiness.share()).isZero();
        assertThat(readiness.unknownShare()).isZero();
    }

    @Test
    void leavesOutWhatTheTenantDoesNotSee() {
        Catalogue catalogue = world().knowing(OTHER_TOWN, "Hauskunde")
                .knowing("Excel")
                .role(ROLE, requirement("Hauskunde", BASIC, 1), requirement("Excel", BASIC, 1))
                .build();

        assertThat(readiness(catalogue, TOWN, Map.of()).requirements()).hasSize(1);
        assertThat(readiness(catalogue, OTHER_TOWN, Map.of()).requirements()).hasSize(2);
    }

    @Test
    void findsTheNearestOfTheRolesThatOneDoesNotHave() {
        Catalogue catalogue = office().role("Eigene", requirement("Excel", BASIC, 1))
                .role("Tabellen", requirement("Excel", ADVANCED, 1))
                .role("Sprachen", requirement("Englisch", BASIC, 1))
                .role("Leer", new RequirementEntry[0])
                .role(OTHER_TOWN, "Fremd", List.of(), List.of(requirement("Excel", BASIC, 1)))
                .build();
        KnownLevels levels = levels(Map.of("Excel", now(INTERMEDIATE)));
        Set<JobRoleId> own = Set.of(new JobRoleId("Eigene"));

        assertThat(RoleReadiness.nearest(TOWN, own, levels, catalogue, TODAY, 8))
                .extracting(one -> one.role().id())
                .containsExactly("Tabellen", ROLE);
        assertThat(RoleReadiness.nearest(TOWN, own, levels, catalogue, TODAY, 1))
                .hasSize(1);
    }

    /** Over generated roles and people: the share stays in its bounds and never falls when a level rises. */
    @Test
    void neverCoversLessWhenMoreIsHeld() {
        Random random = new Random(1);
        List<String> names = IntStream.range(0, 6).mapToObj(i -> "K" + i).toList();
        for (int i = 0; i < GENERATED; i++) {
            RequirementEntry[] asked = names.stream()
                    .filter(name -> random.nextBoolean())
                    .map(name -> requirement(name, level(random), (1 + random.nextInt(10)) / 10.0))
                    .toArray(RequirementEntry[]::new);
            World world = world().knowing(names.toArray(String[]::new)).role(ROLE, asked);
            Map<String, HeldLevel> held = new HashMap<>();
            names.stream().filter(name -> random.nextBoolean()).forEach(name -> held.put(name, some(random)));
            RoleReadiness before = readiness(world, held);
            String risen = names.get(random.nextInt(names.size()));
            held.merge(risen, now(BASIC), (old, first) -> higher(old));
            RoleReadiness after = readiness(world, held);

            assertThat(after.share()).isGreaterThanOrEqualTo(before.share() - 1e-12);
            assertThat(after.gaps()).isLessThanOrEqualTo(before.gaps());
            assertThat(after.share() + after.unknownShare()).isBetween(0.0, 1 + 1e-12);
            assertThat(after.requirements().isEmpty() || after.gaps() > 0 || after.share() > 1 - 1e-12)
                    .isTrue();
        }
    }

    /** The formula once more, slow and obvious. */
    @Test
    void isWhatAPlainSumSays() {
        Random random = new Random(2);
        for (int i = 0; i < GENERATED; i++) {
            double all = 0;
            double covered = 0;
            RequirementEntry[] asked = new RequirementEntry[1 + random.nextInt(4)];
            Map<String, HeldLevel> held = new HashMap<>();
            for (int k = 0; k < asked.length; k++) {
                double weight = (1 + random.nextInt(10)) / 10.0;
                ProficiencyLevel level = level(random);
                asked[k] = requirement("K" + k, level, weight);
                HeldLevel has = some(random);
                held.put("K" + k, has);
                all += weight;
                covered += weight * Math.min(1, has.stepOn(TODAY) / (double) level.step());
            }
            RoleReadiness readiness =
                    readiness(world().knowing("K0", "K1", "K2", "K3").role(ROLE, asked), held);
            assertThat(readiness.share()).isCloseTo(covered / all, within(1e-12));
        }
    }

    private static ProficiencyLevel level(Random random) {
        return ProficiencyLevel.values()[random.nextInt(4)];
    }

    private static HeldLevel some(Random random) {
        return new HeldLevel(
                level(random),
                TODAY.minusYears(random.nextInt(9)),
                random.nextBoolean() ? TODAY.plusDays(random.nextInt(400) - 200L) : null);
    }

    private static HeldLevel higher(HeldLevel old) {
        ProficiencyLevel next =
                ProficiencyLevel.values()[Math.min(3, old.level().ordinal() + 1)];
        return new HeldLevel(next, old.assessedOn(), old.validUntil());
    }
}
