// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import de.kommunalcampus.backend.registration.ProviderApplication;
import de.kommunalcampus.backend.registration.ProviderKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open ones first. */
@Schema(name = "ProviderApplications")
record ApplicationsView(List<ApplicationView> applications) {
    static ApplicationsView of(List<ProviderApplication> applications) {
        return new ApplicationsView(
                applications.stream().map(ApplicationView::of).toList());
    }

    /**
     * @param loginTaken whether somebody signs in with the address: then it cannot be accepted as it is
     * @param note how it was verified, or why it was declined; null while open
     */
    @Schema(name = "ProviderApplication")
    record ApplicationView(
            String id,
            String organisation,
            ProviderKind kind,
            String city,
            String website,
            String contactName,
            String mail,
            String termsVersion,
            Instant appliedAt,
            ProviderApplication.State state,
            boolean loginTaken,
            @Nullable Instant decidedAt,
            @Nullable String note) {
        static ApplicationView of(ProviderApplication application) {
            var applicant = application.applicant();
            ZonedDateTime decided = application.decidedAt();
            return new ApplicationView(
                    application.id().value(),
                    applicant.organisation(),
                    applicant.kind(),
                    applicant.city(),
                    applicant.website(),
                    applicant.contactName(),
                    applicant.mail(),
                    application.termsVersion(),
                    application.appliedAt().toInstant(),
                    application.state(),
                    application.loginTaken(),
                    decided == null ? null : decided.toInstant(),
                    application.note());
        }
    }
}
