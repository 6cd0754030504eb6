// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What a device made, bytes in base64url. */
record PasskeyForm(
        @NotBlank @Size(max = 60) String label,
        @NotBlank @Size(max = 1400) String credential,
        @NotBlank @Size(max = 8000) String clientData,
        @NotBlank @Size(max = 16000) String attestation,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 20) String> transports) {
    PublicKeyCredential<AuthenticatorAttestationResponse> toCredential() {
        return PublicKeyCredential.<AuthenticatorAttestationResponse>builder()
                .id(credential)
                .rawId(Bytes.fromBase64(credential))
                .type(PublicKeyCredentialType.PUBLIC_KEY)
                .response(AuthenticatorAttestationResponse.builder()
                        .clientDataJSON(Bytes.fromBase64(clientData))
                        .attestationObject(Bytes.fromBase64(attestation))
                        .transports(transports.stream()
                                .map(AuthenticatorTransport::valueOf)
                                .toList())
                        .build())
                .build();
    }
}
