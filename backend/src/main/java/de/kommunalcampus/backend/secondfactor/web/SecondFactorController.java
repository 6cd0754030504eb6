// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.Confirmation;
import de.kommunalcampus.backend.identity.MissingFactor;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.secondfactor.AppCodes;
import de.kommunalcampus.backend.secondfactor.FactorExists;
import de.kommunalcampus.backend.secondfactor.FactorState;
import de.kommunalcampus.backend.secondfactor.SecondFactors;
import de.kommunalcampus.backend.secondfactor.WrongFactor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second factor of one's own account; for sessions that lack it, the only thing they can do. */
@RestController
@RequestMapping("/api/v1/second-factor")
class SecondFactorController {
    private static final String OFFERED = SecondFactorController.class.getName() + ".offered";
    private static final String ISSUER = "Kommunalcampus";

    private final SecondFactors factors;
    private final SessionOpening sessions;
    private final FactorLimits limits;
    private final AuditTrail audit;
    private final Confirmation confirmation;
    private final Clock clock;

    SecondFactorController(
            SecondFactors factors,
            SessionOpening sessions,
            FactorLimits limits,
            AuditTrail audit,
            Confirmation confirmation,
            Clock clock) {
        this.confirmation = confirmation;
        this.clock = clock;
        this.factors = factors;
        this.sessions = sessions;
        this.limits = limits;
        this.audit = audit;
    }

    @GetMapping
    FactorView getSecondFactor(@AuthenticationPrincipal SignedInAccount account) {
        return FactorView.of(factors.state(account));
    }

    /**
     * The secret waits in the session until the app shows that it has it. Whoever finds an open screen gets none: with
     * it he could keep the account's person out.
     */
    @PostMapping("/enrolment")
    EnrolmentView beginSecondFactor(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody(required = false) @Nullable FactorBeginForm form,
            HttpServletRequest request) {
        requireMayEnrol(account, request);
        confirmation.require(account, form == null ? null : form.password(), request);
        String secret = AppCodes.newSecret();
        request.getSession().setAttribute(OFFERED, new Offer(secret, clock.instant()));
        QrPicture picture = QrPicture.of(address(account, secret));
        return new EnrolmentView(secret, picture.path(), picture.size());
    }

    @PutMapping
    EmergencyCodesView setUpSecondFactor(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody FactorCodeForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireMayEnrol(account, request);
        if (!(request.getSession().getAttribute(OFFERED) instanceof Offer offer)) {
            throw new WrongFactor();
        }
        if (!offer.isFresh(clock.instant())) {
            confirmation.require(account, null, request);
        }
        List<String> codes = factors.enrol(account, offer.secret(), form.code().replace(" ", ""));
        request.getSession().removeAttribute(OFFERED);
        if (sessions.missing(request).isPresent()) {
            complete(account, request, response);
        } else {
            sessions.prove(request);
        }
        return new EmergencyCodesView(codes);
    }

    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verifySecondFactor(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody FactorCodeForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        check(account, form, request, code -> factors.verify(account, code));
        complete(account, request, response);
    }

    /** Whoever has to have one gets the next before anything else: else the rule would end with the app. */
    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody FactorCodeForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        check(account, form, request, code -> factors.remove(account, code));
        FactorState state = factors.state(account);
        if (state.required() && !state.hasPasskey()) {
            sessions.begin(account, Proof.ONE_FACTOR, request, response);
        }
    }

    private void check(
            SignedInAccount account, FactorCodeForm form, HttpServletRequest request, Consumer<String> check) {
        String counted = limits.attempt(account, request);
        try {
            check.accept(form.code().replace(" ", ""));
        } catch (WrongFactor e) {
            audit.tell(
                    account.tenant(), AuditAction.SIGN_IN_REFUSED, account.id().value(), Map.of("by", "SECOND_FACTOR"));
            throw e;
        }
        limits.fitted(counted);
    }

    /** Somebody with the password alone gets no factor of his own choice beside one that is there. */
    private void requireMayEnrol(SignedInAccount account, HttpServletRequest request) {
        boolean pending = sessions.missing(request)
                .filter(missing -> missing != MissingFactor.ENROLMENT)
                .isPresent();
        if (pending || factors.state(account).hasApp()) {
            throw new FactorExists();
        }
    }

    private void complete(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, Proof.TWO_FACTORS, request, response);
        audit.tell(account.tenant(), AuditAction.SIGNED_IN, account.id().value(), Map.of("by", "SECOND_FACTOR"));
    }

    /** As apps read it: https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
    private static String address(SignedInAccount account, String secret) {
        String label = URLEncoder.encode(ISSUER + ":" + account.login(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    /** A secret that the person confirmed to want, and when. */
    private record Offer(String secret, Instant at) {
        /** As long as it may take to get an app and to type a code. */
        private static final Duration LIFE = Duration.ofMinutes(10);

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(LIFE));
        }

        /** Leaves the secret out, so that no log shows it. */
        @Override
        public String toString() {
            return "Offer[" + at + "]";
        }
    }
}
