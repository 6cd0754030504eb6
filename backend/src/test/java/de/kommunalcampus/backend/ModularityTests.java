// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(KommunalcampusApplication.class).verify();
    }
}
