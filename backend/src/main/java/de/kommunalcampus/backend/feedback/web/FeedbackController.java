// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import de.kommunalcampus.backend.feedback.FeedbackId;
import de.kommunalcampus.backend.feedback.Feedbacks;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@EnableConfigurationProperties(AccessibilityProperties.class)
class FeedbackController {
    private static final int SHOWN = 100;
    private static final Duration WHEN_FULL = Duration.ofDays(1);

    private final Feedbacks feedbacks;
    private final FeedbackLimits limits;
    private final AccessibilityProperties accessibility;
    private final Clock clock;

    FeedbackController(Feedbacks feedbacks, FeedbackLimits limits, AccessibilityProperties accessibility, Clock clock) {
        this.feedbacks = feedbacks;
        this.limits = limits;
        this.accessibility = accessibility;
        this.clock = clock;
    }

    @GetMapping("/api/v1/accessibility")
    AccessibilityProperties accessibility() {
        return accessibility;
    }

    /** To the administration of whoever is signed in; of guests, to the operator of the platform. */
    @PostMapping("/api/v1/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            @AuthenticationPrincipal @Nullable SignedInAccount account,
            @RequestBody @Valid FeedbackForm form,
            HttpServletRequest request) {
        limits.take(ClientAddress.of(request.getRemoteAddr()));
        TenantId tenant = account == null ? TenantId.SHARED : account.tenant();
        FeedbackId id = new FeedbackId(UUID.randomUUID().toString());
        if (!feedbacks.add(tenant, form.toFeedback(id, clock.instant()))) {
            throw new TooManyAttempts(WHEN_FULL);
        }
    }

    @GetMapping("/api/v1/feedback")
    ReceivedFeedbackView received(@AuthenticationPrincipal SignedInAccount account) {
        return ReceivedFeedbackView.of(feedbacks.list(account.tenant(), SHOWN + 1), SHOWN);
    }

    @DeleteMapping("/api/v1/feedback/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        if (!feedbacks.delete(account.tenant(), new FeedbackId(id))) {
            throw new NotFound();
        }
    }
}
