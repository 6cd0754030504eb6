// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditedTests {
    @ParameterizedTest
    @ValueSource(strings = {"Petra Prüfer", "p@pruefstein.example", "zwei\nZeilen", "größer"})
    void takesNoNameNoAddressAndNoSentenceAsADetail(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> audited("id", Map.of("detail", value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p@pruefstein.example", "Petra Prüfer", "a\nb", "a\u2028b"})
    void takesIdsAsSubject(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> audited(subject, Map.of()));
    }

    @Test
    void takesCodesNumbersAndTimes() {
        Map<String, String> details =
                Map.of("roles", "HR,EMPLOYEE", "count", "12", "at", "2026-11-30T02:00:00Z", "switch", "a.b=off");
        assertThat(audited("tenant/33", details).details()).isEqualTo(details);
    }

    private static Audited audited(String subject, Map<String, String> details) {
        return new Audited(TenantId.SHARED, null, AuditAction.ROLES_CHANGED, subject, details);
    }
}
