// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.HeldRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The people who work for Germany's municipalities, made up: skewed as in life, so that half of them hold one job role in
 * sixteen, and most work for few administrations. Each is made of the number alone, so any can be made again.
 */
final class NationalEmployees {
    static final int ALL = 1_700_000;
    private static final int ADMINISTRATIONS = 10_786;
    private static final int HELD = 12;
    private static final long MIXED = 0x9E3779B97F4A7C15L;
    private static final ProficiencyLevel[] LEVELS = ProficiencyLevel.values();

    private final long seed;
    private final LocalDate today;

    NationalEmployees(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    EmployeeProfile employee(int number) {
        Random random = new Random(seed ^ (number + 1) * MIXED);
        int administration = skewed(random, ADMINISTRATIONS);
        HeldRole role = new HeldRole(SyntheticContent.jobRoleId(skewed(random, SyntheticContent.JOB_ROLES)), 1);
        return new EmployeeProfile(
                new TenantId("administration-" + administration),
                Set.of(),
                List.of(role),
                held(random),
                List.of(),
                wishes(random, administration),
                Map.of());
    }

    private Map<CompetencyId, HeldLevel> held(Random random) {
        Map<CompetencyId, HeldLevel> held = new HashMap<>();
        while (held.size() < HELD) {
            held.put(
                    SyntheticContent.competencyId(skewed(random, SyntheticContent.COMPETENCIES)),
                    new HeldLevel(LEVELS[random.nextInt(LEVELS.length)], today.minusDays(random.nextInt(900)), null));
        }
        return held;
    }

    private static Constraints wishes(Random random, int administration) {
        return new Constraints(
                Set.of(),
                Set.of(),
                (double) random.nextInt(5),
                20.0 + random.nextInt(200),
                Set.of(),
                Set.of(),
                47.5 + administration % 97 * 0.07,
                6.5 + administration % 89 * 0.09);
    }

    /** Small numbers often: half of all draws fall below a sixteenth. */
    private static int skewed(Random random, int bound) {
        double draw = random.nextDouble();
        return (int) (bound * draw * draw * draw * draw);
    }
}
