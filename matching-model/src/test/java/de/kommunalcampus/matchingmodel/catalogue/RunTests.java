// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunTests {

    private static RunEntry run(@Nullable Integer seats, int taken, @Nullable LocalDate deadline) {
        return new RunEntry(
                new RunId("r"), TODAY.atTime(14, 0), TODAY.atTime(16, 0), seats, taken, deadline, true, null, null);
    }

    @Test
    void isOpenUntilItStarts() {
        assertThat(run(null, 40, null).stateAt(TODAY.atTime(13, 59))).isEqualTo(RunState.OPEN);
        assertThat(run(null, 40, null).stateAt(TODAY.atTime(14, 0))).isEqualTo(RunState.ENDED);
    }

    @Test
    void closesAfterTheLastDayOfRegistration() {
        assertThat(run(null, 0, TODAY).stateAt(NOW)).isEqualTo(RunState.OPEN);
        assertThat(run(null, 0, TODAY.minusDays(1)).stateAt(NOW)).isEqualTo(RunState.CLOSED);
    }

    @Test
    void isFullWithoutASeatLeft() {
        assertThat(run(12, 11, null).stateAt(NOW)).isEqualTo(RunState.OPEN);
        assertThat(run(12, 12, null).stateAt(NOW)).isEqualTo(RunState.FULL);
        assertThat(run(0, 0, null).stateAt(NOW)).isEqualTo(RunState.FULL);
    }

    @Test
    void theColumnsSayTheSameAsTheEntries() {
        Catalogue catalogue = Catalogue.of(1, new SyntheticCatalogue(5, 50, 5).content(500));
        RunTable runs = catalogue.courses().runs();
        SplittableRandom random = new SplittableRandom(6);
        for (int slot = 0; slot < runs.end(catalogue.courses().size() - 1); slot++) {
            LocalDateTime now = TODAY.plusDays(random.nextInt(-60, 300)).atTime(random.nextInt(24), 30);
            assertThat(runs.state(slot, RunTable.minute(now)))
                    .isEqualTo(runs.entry(slot).stateAt(now));
            assertThat(runs.startDay(slot))
                    .isEqualTo((int) runs.entry(slot).start().toLocalDate().toEpochDay());
            assertThat(runs.weekdays(slot)
                                    >> runs.entry(slot).start().getDayOfWeek().ordinal()
                            & 1)
                    .isEqualTo(1);
        }
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RunEntry(new RunId("r"), NOW, NOW.minusMinutes(1), null, 0, null, false, null, null))
                .withMessageContaining("cannot end before");
    }
}
