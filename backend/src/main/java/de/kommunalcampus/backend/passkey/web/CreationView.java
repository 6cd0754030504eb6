// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * What a device is asked to make, bytes in base64url; it always checks its person and keeps the key itself.
 *
 * @param algorithms COSE numbers, the wanted one first
 * @param known passkeys of the account, so that no device makes a second
 */
@Schema(name = "PasskeyCreation")
record CreationView(
        String challenge,
        String partyId,
        String partyName,
        String userHandle,
        String login,
        String displayName,
        List<Long> algorithms,
        List<String> known) {
    static CreationView of(PublicKeyCredentialCreationOptions options) {
        return new CreationView(
                options.getChallenge().toBase64UrlString(),
                Objects.requireNonNull(options.getRp().getId()),
                options.getRp().getName(),
                options.getUser().getId().toBase64UrlString(),
                options.getUser().getName(),
                Objects.requireNonNullElse(
                        options.getUser().getDisplayName(), options.getUser().getName()),
                options.getPubKeyCredParams().stream()
                        .map(parameters -> parameters.getAlg().getValue())
                        .toList(),
                options.getExcludeCredentials().stream()
                        .map(known -> Objects.requireNonNull(known.getId()).toBase64UrlString())
                        .toList());
    }
}
