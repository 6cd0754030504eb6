// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.platform.Macs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes and reads what a browser shows to be known: a random name, the day, a seal over what the account is now, and a
 * proof that this installation wrote it for one login. It names nobody, and says nothing to whoever has no key. The proof
 * is checked before the account is looked for, so that a made-up token costs no query; the seal is broken by another
 * password and by another stamp.
 */
@Component
class DeviceTokens {
    static final Duration LIFE = Duration.ofDays(180);

    private static final int NAME_BYTES = 12;
    private static final int PROOF_BYTES = 16;
    private static final int SIGNED_BYTES = NAME_BYTES + Integer.BYTES + PROOF_BYTES;
    private static final int BYTES = SIGNED_BYTES + PROOF_BYTES;

    /** Without padding, as the bytes are a multiple of three. */
    static final int LENGTH = BYTES / 3 * 4;

    private final Macs macs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeviceTokens(Macs macs, Clock clock) {
        this.macs = macs;
        this.clock = clock;
    }

    /** @param name of a device that is known already; null for a new one */
    String write(StoredAccount account, @Nullable String name) {
        byte[] content = ByteBuffer.allocate(SIGNED_BYTES)
                .put(name == null ? newName() : Base64.getUrlDecoder().decode(name))
                .putInt(today())
                .put(seal(account))
                .array();
        byte[] proof = proof(account.account().login(), content);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(BYTES).put(content).put(proof).array());
    }

    /** Empty where this installation did not write it for the login, or too long ago. */
    Optional<Token> read(String login, String text) {
        byte[] all = decode(text);
        if (all.length != BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(all, SIGNED_BYTES);
        byte[] proof = Arrays.copyOfRange(all, SIGNED_BYTES, BYTES);
        if (!MessageDigest.isEqual(proof, proof(login, content))) {
            return Optional.empty();
        }
        int age = today() - ByteBuffer.wrap(content).getInt(NAME_BYTES);
        return age > LIFE.toDays()
                ? Optional.empty()
                : Optional.of(new Token(
                        Base64.getUrlEncoder().encodeToString(Arrays.copyOf(content, NAME_BYTES)),
                        Arrays.copyOfRange(content, NAME_BYTES + Integer.BYTES, SIGNED_BYTES)));
    }

    /** Whether the account is still as it was when the token was written. */
    boolean fits(Token token, StoredAccount account) {
        return MessageDigest.isEqual(token.seal, seal(account));
    }

    private byte[] proof(String login, byte[] content) {
        return Arrays.copyOf(macs.of("device", bytes(login), content), PROOF_BYTES);
    }

    private byte[] seal(StoredAccount account) {
        byte[] id = bytes(account.account().id().value());
        byte[] mac = macs.of("device-seal", id, bytes(account.passwordHash()), bytes(account.deviceStamp()));
        return Arrays.copyOf(mac, PROOF_BYTES);
    }

    private byte[] newName() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return name;
    }

    private int today() {
        return Math.toIntExact(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay());
    }

    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** What is proven to be ours. */
    static final class Token {
        private final String name;
        private final byte[] seal;

        private Token(String name, byte[] seal) {
            this.name = name;
            this.seal = seal;
        }

        String name() {
            return name;
        }
    }
}
