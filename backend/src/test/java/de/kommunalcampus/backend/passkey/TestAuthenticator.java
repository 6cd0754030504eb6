// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A device with one key, that answers as WebAuthn level 2 says; a test may let it lie. */
final class TestAuthenticator {
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HOLDS_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys = newKeys();
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);

    String origin;
    String party = "localhost";
    boolean verifiesPerson = true;
    int counter;

    TestAuthenticator(String origin) {
        this.origin = origin;
    }

    String id() {
        return base64(id);
    }

    /** The body with which the page adds the key. */
    String create(String challenge, String label) {
        byte[] data = concat(
                head(HOLDS_KEY),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                coseKey());
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", data);
        return json(Map.of(
                "label", label,
                "credential", id(),
                "clientData", base64(client("webauthn.create", challenge)),
                "attestation", base64(new CBORMapper().writeValueAsBytes(attestation)),
                "transports", new String[] {"internal"}));
    }

    /** The body with which the page signs in. */
    String get(String challenge, String userHandle) {
        byte[] data = head(0);
        byte[] client = client("webauthn.get", challenge);
        return json(Map.of(
                "credential", id(),
                "clientData", base64(client),
                "authenticatorData", base64(data),
                "signature", base64(sign(concat(data, sha256(client)))),
                "userHandle", userHandle));
    }

    private byte[] head(int more) {
        int flags = USER_PRESENT | (verifiesPerson ? USER_VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(sha256(party.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) flags)
                .putInt(counter)
                .array();
    }

    private byte[] client(String type, String challenge) {
        return json(Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 9053: an ES256 key on P-256. Written by hand, as a map with numbers for names. */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return concat(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE},
                coordinate(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, COORDINATE},
                coordinate(point.getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    private byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
