// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import org.junit.jupiter.api.Test;

class ConstraintsTests {

    @Test
    void refuseNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employee().absentAtMost(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employee().travellingAtMost(Double.NaN).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        employee().travellingAtMost(Double.POSITIVE_INFINITY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employee().workingAt(95, 9).build());
        assertThatIllegalArgumentException().isThrownBy(() -> new HeldRole(new JobRoleId("r"), 0));
    }
}
