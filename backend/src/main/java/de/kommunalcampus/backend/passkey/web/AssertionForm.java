// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What a device signed, bytes in base64url. */
record AssertionForm(
        @NotBlank @Size(max = 1400) String credential,
        @NotBlank @Size(max = 8000) String clientData,
        @NotBlank @Size(max = 8000) String authenticatorData,
        @NotBlank @Size(max = 4000) String signature,
        @NotBlank @Size(max = 200) String userHandle) {
    PublicKeyCredential<AuthenticatorAssertionResponse> toCredential() {
        return PublicKeyCredential.<AuthenticatorAssertionResponse>builder()
                .id(credential)
                .rawId(Bytes.fromBase64(credential))
                .type(PublicKeyCredentialType.PUBLIC_KEY)
                .response(AuthenticatorAssertionResponse.builder()
                        .clientDataJSON(Bytes.fromBase64(clientData))
                        .authenticatorData(Bytes.fromBase64(authenticatorData))
                        .signature(Bytes.fromBase64(signature))
                        .userHandle(Bytes.fromBase64(userHandle))
                        .build())
                .build();
    }

    /** Leaves all of it out, so that no log shows it. */
    @Override
    public String toString() {
        return "AssertionForm[]";
    }
}
