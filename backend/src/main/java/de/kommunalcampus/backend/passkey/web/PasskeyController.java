// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import de.kommunalcampus.backend.identity.Confirmation;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own passkeys. */
@RestController
@RequestMapping("/api/v1/passkeys")
class PasskeyController {
    private final Passkeys passkeys;
    private final RelyingParty party;
    private final Confirmation confirmation;
    private final Clock clock;

    PasskeyController(Passkeys passkeys, RelyingParty party, Confirmation confirmation, Clock clock) {
        this.confirmation = confirmation;
        this.passkeys = passkeys;
        this.party = party;
        this.clock = clock;
    }

    @GetMapping
    PasskeysView listPasskeys(@AuthenticationPrincipal SignedInAccount account) {
        return PasskeysView.of(passkeys.list(account), Passkeys.MOST);
    }

    /** A passkey opens the account for good: whoever finds an open screen makes none. */
    @PostMapping("/creation")
    CreationView beginPasskey(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody PasskeyBeginForm form,
            HttpServletRequest request) {
        Webauthn4JRelyingPartyOperations operations = party.of(request);
        confirmation.require(account, form.password(), request);
        PublicKeyCredentialCreationOptions options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(SignedInAuthentication.of(account)));
        Ceremony.put(request, options, clock.instant());
        return CreationView.of(options);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PasskeysView addPasskey(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody PasskeyForm form,
            HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options =
                Ceremony.take(request, PublicKeyCredentialCreationOptions.class, clock.instant());
        Verification.of(() -> party.of(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        options,
                        new RelyingPartyPublicKey(
                                form.toCredential(), form.label().strip()))));
        return listPasskeys(account);
    }

    @PutMapping("/{id}")
    PasskeysView renamePasskey(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody PasskeyLabelForm form) {
        passkeys.rename(account, id, form.label().strip());
        return listPasskeys(account);
    }

    @DeleteMapping("/{id}")
    PasskeysView removePasskey(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        passkeys.remove(account, id);
        return listPasskeys(account);
    }
}
