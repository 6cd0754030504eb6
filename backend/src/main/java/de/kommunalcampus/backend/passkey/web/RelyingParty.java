// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.kommunalcampus.backend.passkey.PasskeysUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Spring Security's WebAuthn for the address of this installation. Devices always check their person (by finger, face
 * or PIN), so that a passkey is two factors in one. Without a configured address it works on {@code localhost} alone:
 * what a request calls itself proves nothing.
 */
@Component
class RelyingParty {
    private static final String NAME = "Kommunalcampus";
    private static final String LOCAL = "localhost";
    private static final int MOST_ORIGINS = 16;

    private final String address;
    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository credentials;
    private final LoadingCache<String, Webauthn4JRelyingPartyOperations> byOrigin =
            Caffeine.newBuilder().maximumSize(MOST_ORIGINS).build(this::create);

    RelyingParty(
            @Value("${kommunalcampus.address}") String address,
            PublicKeyCredentialUserEntityRepository users,
            UserCredentialRepository credentials) {
        this.address = address;
        this.users = users;
        this.credentials = credentials;
    }

    /** @throws PasskeysUnavailable where the platform does not know under which name it is reached */
    Webauthn4JRelyingPartyOperations of(HttpServletRequest request) {
        return byOrigin.get(origin(request));
    }

    private String origin(HttpServletRequest request) {
        if (!address.isEmpty()) {
            return address.replaceAll("/$", "");
        }
        if (!LOCAL.equals(request.getServerName())) {
            throw new PasskeysUnavailable();
        }
        return request.getScheme() + "://" + LOCAL + ":" + request.getServerPort();
    }

    private Webauthn4JRelyingPartyOperations create(String origin) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name(NAME)
                .build();
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(users, credentials, party, Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
