// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import de.kommunalcampus.backend.admission.StaffInvitation;
import de.kommunalcampus.backend.admission.StaffInvitation.Mailed;
import de.kommunalcampus.backend.admission.StaffInvitation.Printed;
import de.kommunalcampus.backend.admission.StaffInvitation.Skipped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the people were invited.
 *
 * @param mailed how many have a mail on its way
 * @param sheets to print and hand over: their codes are told this once
 * @param skipped who has to be invited one by one
 * @param next what to send as {@code after} for the next ones; null where all were met
 */
@Schema(name = "StaffInvitations")
record StaffInvitationsView(
        int mailed,
        List<SheetView> sheets,
        List<SkippedView> skipped,
        @Nullable String next) {
    static StaffInvitationsView of(List<StaffInvitation> invitations, int most) {
        return new StaffInvitationsView(
                (int) invitations.stream().filter(Mailed.class::isInstance).count(),
                invitations.stream()
                        .filter(Printed.class::isInstance)
                        .map(one -> SheetView.of((Printed) one))
                        .toList(),
                invitations.stream()
                        .filter(Skipped.class::isInstance)
                        .map(one -> SkippedView.of((Skipped) one))
                        .toList(),
                invitations.size() < most
                        ? null
                        : invitations.getLast().person().employee().value());
    }

    /** What stands on one sheet. */
    @Schema(name = "AccessSheet")
    record SheetView(String name, @Nullable String unit, String login, String code, Instant until) {
        static SheetView of(Printed printed) {
            return new SheetView(
                    printed.person().displayName(),
                    printed.person().unit(),
                    printed.login(),
                    printed.code().code(),
                    printed.code().until().toInstant());
        }
    }

    /** Who could not be invited, and why. */
    @Schema(name = "SkippedInvitation")
    record SkippedView(String name, @Nullable String unit, StaffInvitation.Reason reason) {
        static SkippedView of(Skipped skipped) {
            return new SkippedView(
                    skipped.person().displayName(), skipped.person().unit(), skipped.reason());
        }
    }
}
