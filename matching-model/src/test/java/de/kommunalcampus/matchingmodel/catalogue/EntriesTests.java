// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EntriesTests {

    @Test
    void refuseWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CourseId(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Price.Known(new BigDecimal("-0.01"), null, null))
                .withMessageContaining("-0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaughtCompetency(new CompetencyId("c"), EXPERT, BASIC, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaughtCompetency(new CompetencyId("c"), null, BASIC, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequirementEntry(new CompetencyId("c"), BASIC, 1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course("c").lasting(-1.0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course("c").absent(Double.NaN).build());
    }

    @Test
    void aCourseIsStaleAfterHalfAYearWithoutAWord() {
        assertThat(course("c").confirmedOn(TODAY.minusDays(180)).build().isStale(TODAY))
                .isFalse();
        assertThat(course("c").confirmedOn(TODAY.minusDays(181)).build().isStale(TODAY))
                .isTrue();
        assertThat(course("c").confirmedOn(null).build().isStale(TODAY)).isTrue();
    }

    @Test
    void levelsAndStepsAreTwoWaysToSayOneThing() {
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            assertThat(ProficiencyLevel.ofStep(level.step())).isEqualTo(level);
        }
        assertThat(ProficiencyLevel.ofStep(0)).isNull();
        assertThat(ProficiencyLevel.step(null)).isZero();
    }
}
