// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentHistoryTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void newestCountsAndBestIsKept() {
        AssessmentHistory history = history(
                assessed("a", EXPERT, TODAY.minusYears(3), null),
                assessed("b", INTERMEDIATE, TODAY.minusDays(9), null));
        assertThat(history.held(TODAY)).contains(new HeldLevel(INTERMEDIATE, TODAY.minusDays(9), null));
        assertThat(history.best()).contains(EXPERT);
    }

    @Test
    void olderValidOneCountsBeforeNewerLapsedOne() {
        AssessmentHistory history = history(
                assessed("a", BASIC, TODAY.minusYears(3), null),
                assessed("b", ADVANCED, TODAY.minusYears(2), TODAY.minusDays(1)));
        assertThat(history.held(TODAY).map(HeldLevel::level)).contains(BASIC);
    }

    @Test
    void lapsedOneCountsOneLevelLowerWhereNothingElseIsKnown() {
        AssessmentHistory history = history(assessed("a", ADVANCED, TODAY.minusYears(2), TODAY.minusDays(1)));
        assertThat(history.held(TODAY).map(held -> held.stepOn(TODAY))).contains(INTERMEDIATE.step());
        assertThat(history.held(TODAY.minusDays(1)).map(held -> held.stepOn(TODAY.minusDays(1))))
                .contains(ADVANCED.step());
    }

    @Test
    void notHoldingItIsAStatementToo() {
        AssessmentHistory history = history(
                assessed("a", ADVANCED, TODAY.minusDays(2), null), assessed("b", null, TODAY.minusDays(1), null));
        assertThat(history.held(TODAY)).isEmpty();
        assertThat(history.current(TODAY).map(Assessment::id)).contains("b");
        assertThat(history.best()).contains(ADVANCED);
    }

    @Test
    void laterOfOneDayCounts() {
        Assessment morning = recorded("z", BASIC, 8);
        Assessment evening = recorded("a", EXPERT, 20);
        assertThat(history(morning, evening).held(TODAY).map(HeldLevel::level)).contains(EXPERT);
        assertThat(history(evening, morning)).isEqualTo(history(morning, evening));
    }

    private static AssessmentHistory history(Assessment... assessments) {
        return new AssessmentHistory(List.copyOf(Arrays.asList(assessments)));
    }

    private static Assessment assessed(
            String id, @Nullable ProficiencyLevel level, LocalDate on, @Nullable LocalDate validUntil) {
        return new Assessment(id, level, AssessmentSource.CERTIFICATE, on, validUntil, null, null);
    }

    private static Assessment recorded(String id, ProficiencyLevel level, int hour) {
        ZonedDateTime at = TODAY.atTime(hour, 0).atZone(ZoneOffset.UTC);
        return new Assessment(id, level, AssessmentSource.SELF, TODAY, null, at, null);
    }
}
