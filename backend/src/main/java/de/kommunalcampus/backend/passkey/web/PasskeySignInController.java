// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.OpenAccounts;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.passkey.PasskeyOwners;
import de.kommunalcampus.backend.passkey.PasskeyRefused;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.ClientAddress;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with a passkey: the device names the account, so no login is asked for and none can be guessed. */
@RestController
@RequestMapping("/api/v1/passkey-sign-in")
class PasskeySignInController {
    private static final int ASKED = 600;
    private static final int REFUSED = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final RelyingParty party;
    private final PasskeyOwners owners;
    private final OpenAccounts accounts;
    private final SessionOpening sessions;
    private final AuditTrail audit;
    private final Clock clock;
    private final AttemptLimit asked = new AttemptLimit(ASKED, WINDOW, TimeMeter.SYSTEM_NANOTIME);
    private final AttemptLimit refused = new AttemptLimit(REFUSED, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    PasskeySignInController(
            RelyingParty party,
            PasskeyOwners owners,
            OpenAccounts accounts,
            SessionOpening sessions,
            AuditTrail audit,
            Clock clock) {
        this.party = party;
        this.owners = owners;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/challenge")
    ChallengeView beginPasskeySignIn(HttpServletRequest request) {
        asked.take(ClientAddress.of(request.getRemoteAddr()).network());
        PublicKeyCredentialRequestOptions options = party.of(request).createCredentialRequestOptions(() -> null);
        Ceremony.put(request, options, clock.instant());
        return new ChallengeView(options.getChallenge().toBase64UrlString(), String.valueOf(options.getRpId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signInByPasskey(
            @Valid @RequestBody AssertionForm form, HttpServletRequest request, HttpServletResponse response) {
        String network = ClientAddress.of(request.getRemoteAddr()).network();
        refused.take(network);
        PublicKeyCredentialRequestOptions options =
                Ceremony.take(request, PublicKeyCredentialRequestOptions.class, clock.instant());
        PublicKeyCredentialUserEntity user = Verification.of(() ->
                party.of(request).authenticate(new RelyingPartyAuthenticationRequest(options, form.toCredential())));
        SignedInAccount account = owners.find(user.getId().toBase64UrlString())
                .flatMap(accounts::find)
                .orElseThrow(PasskeyRefused::new);
        sessions.begin(account, Proof.TWO_FACTORS, request, response);
        refused.giveBack(network);
        audit.tell(account.tenant(), AuditAction.SIGNED_IN, account.id().value(), Map.of("by", "PASSKEY"));
    }
}
