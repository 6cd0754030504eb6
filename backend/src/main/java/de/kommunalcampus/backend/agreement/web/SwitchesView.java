// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.web;

import de.kommunalcampus.backend.agreement.Agreement;
import de.kommunalcampus.backend.agreement.SwitchChange;
import de.kommunalcampus.backend.agreement.SwitchState;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All switches of the administration, with who turned them, when and why. */
@Schema(name = "Switches")
record SwitchesView(List<SwitchView> switches) {
    static SwitchesView of(List<SwitchState> states) {
        return new SwitchesView(states.stream().map(SwitchView::of).toList());
    }

    /**
     * @param number of the newest change, 0 for none
     * @param changes the newest first
     */
    @Schema(name = "SwitchState")
    record SwitchView(TenantSwitch which, boolean on, long number, List<SwitchChangeView> changes) {
        static SwitchView of(SwitchState state) {
            return new SwitchView(
                    state.which(),
                    state.isOn(),
                    state.number(),
                    state.changes().stream().map(SwitchChangeView::of).toList());
        }
    }

    /** @param byName as of now; null where the account is gone */
    @Schema(name = "SwitchChange")
    record SwitchChangeView(
            boolean on,
            Instant at,
            @Nullable String byName,
            String reason,
            @Nullable AgreementView agreement) {
        static SwitchChangeView of(SwitchChange change) {
            Agreement agreement = change.agreement();
            return new SwitchChangeView(
                    change.on(),
                    change.at().toInstant(),
                    change.byName(),
                    change.reason(),
                    agreement == null
                            ? null
                            : new AgreementView(agreement.reference(), agreement.concludedOn(), agreement.scope()));
        }
    }

    @Schema(name = "Agreement")
    record AgreementView(String reference, LocalDate concludedOn, String scope) {}
}
