// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A new attribute of a person turns this red: it needs the question whether matching may know it. */
class ProtectedAttributesTests {

    private static String[] attributes(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    @Test
    void aProfileIsWhatAPersonDoesCanAndWants() {
        assertThat(attributes(EmployeeProfile.class))
                .containsExactly("tenant", "units", "roles", "held", "goals", "constraints", "completed", "ownWork");
        assertThat(attributes(OwnWork.class)).containsExactly("tasks", "setAside", "notHeld");
        assertThat(attributes(OwnTask.class)).containsExactly("task", "confidence");
        assertThat(attributes(HeldRole.class)).containsExactly("jobRole", "share");
        assertThat(attributes(HeldLevel.class)).containsExactly("level", "assessedOn", "validUntil");
    }

    @Test
    void constraintsAreWishesWithoutTheirReasons() {
        assertThat(attributes(Constraints.class))
                .containsExactly(
                        "weekdays",
                        "timesOfDay",
                        "maxDaysAbsent",
                        "maxDistanceKm",
                        "formats",
                        "languages",
                        "latitude",
                        "longitude",
                        "limits");
        assertThat(attributes(Limits.class)).containsExactly("maxDaysAbsent", "maxDistanceKm", "budget");
    }
}
