// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** Between a node and what Spring Security knows of a credential; bytes are kept as base64url. */
final class CredentialMapper {
    private CredentialMapper() {}

    static Map<String, Object> properties(CredentialRecord record, ZonedDateTime now) {
        return Map.of(
                "publicKey", new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                "signatureCount", record.getSignatureCount(),
                "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .toList(),
                "backupEligible", record.isBackupEligible(),
                "backedUp", record.isBackupState(),
                "attestation",
                        Objects.requireNonNull(record.getAttestationObject()).toBase64UrlString(),
                "label", record.getLabel(),
                "createdAt", now);
    }

    static CredentialRecord record(GraphRow row) {
        ZonedDateTime created = row.instant("createdAt");
        ZonedDateTime used = row.findInstant("lastUsedAt");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.text("id")))
                .userEntityUserId(Bytes.fromBase64(row.text("handle")))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.text("publicKey")).getBytes()))
                .signatureCount(row.whole("signatureCount"))
                .uvInitialized(true)
                .transports(row.texts("transports").stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.flag("backupEligible"))
                .backupState(row.flag("backedUp"))
                .attestationObject(Bytes.fromBase64(row.text("attestation")))
                .label(row.text("label"))
                .created(created.toInstant())
                .lastUsed((used == null ? created : used).toInstant())
                .build();
    }
}
