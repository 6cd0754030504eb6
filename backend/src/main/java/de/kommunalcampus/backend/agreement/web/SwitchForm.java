// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.web;

import de.kommunalcampus.backend.agreement.Agreement;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.agreement.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param agreement what allows it; null turns the switch off
 * @param seen number of the newest change that was shown, 0 for none
 */
record SwitchForm(
        @NotBlank @Size(max = 500) String reason,
        @Valid @Nullable AgreementForm agreement,
        @NotNull @Min(0) Long seen) {
    record AgreementForm(
            @NotBlank @Size(max = 200) String reference,
            @NotNull LocalDate concludedOn,
            @NotBlank @Size(max = 1_000) String scope) {
        Agreement toAgreement() {
            return new Agreement(reference.strip(), concludedOn, scope.strip());
        }
    }

    Turn toTurn(TenantSwitch which) {
        return new Turn(which, reason.strip(), agreement == null ? null : agreement.toAgreement(), seen);
    }
}
