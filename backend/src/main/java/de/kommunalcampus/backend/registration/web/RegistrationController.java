// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import de.kommunalcampus.backend.identity.IssuedCode;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.registration.ApplicationId;
import de.kommunalcampus.backend.registration.Registration;
import de.kommunalcampus.backend.registration.Terms;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegistrationController {
    private static final int SHOWN = 200;
    private static final int PER_ADDRESS = 20;

    private final Registration registration;
    private final AttemptLimit addresses = new AttemptLimit(PER_ADDRESS, Duration.ofDays(1), TimeMeter.SYSTEM_NANOTIME);

    RegistrationController(Registration registration) {
        this.registration = registration;
    }

    @GetMapping("/api/v1/provider-terms")
    TermsView providerTerms() {
        return new TermsView(Terms.VERSION);
    }

    @PostMapping("/api/v1/provider-applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void applyAsProvider(@Valid @RequestBody ApplicationForm form, HttpServletRequest request) {
        var applicant = form.toApplicant();
        addresses.take(ClientAddress.of(request.getRemoteAddr()).network());
        registration.apply(applicant, form.acceptedTerms());
    }

    @GetMapping("/api/v1/provider-applications")
    ApplicationsView listApplications() {
        return ApplicationsView.of(registration.list(SHOWN));
    }

    @PutMapping("/api/v1/provider-applications/{applicationId}/decision")
    ApplicationDecisionView decideApplication(
            @AuthenticationPrincipal SignedInAccount administrator,
            @PathVariable String applicationId,
            @Valid @RequestBody ApplicationDecisionForm form) {
        ApplicationId id = new ApplicationId(applicationId);
        String note = form.note().strip();
        if (!form.accept()) {
            registration.decline(administrator, id, note);
            return new ApplicationDecisionView(null, null);
        }
        IssuedCode code = registration.accept(administrator, id, note);
        return new ApplicationDecisionView(code.code(), code.until().toInstant());
    }
}
