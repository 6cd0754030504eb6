// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of authenticator apps (RFC 6238): six digits, 30 seconds, SHA-1, which is what all apps can do. */
public final class AppCodes {
    /** 160 bits, as RFC 4226, section 4 recommends. */
    private static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks of phones go wrong by seconds, and people need some to type. */
    private static final int STEPS_ASIDE = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);

    private AppCodes() {}

    /** A new secret in Base32. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    /** The number of the step whose code it is; empty where it fits none that is near. */
    public static OptionalLong step(String secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int aside = -STEPS_ASIDE; aside <= STEPS_ASIDE; aside++) {
            Instant moment = now.plus(STEP.multipliedBy(aside));
            if (MessageDigest.isEqual(bytes(at(secret, moment)), bytes(code))) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    /** The code of the step in which {@code moment} lies. */
    public static String at(String secret, Instant moment) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
