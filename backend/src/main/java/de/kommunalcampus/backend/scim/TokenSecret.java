// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret of a token: 256 random bits behind a prefix by which scanners find one that leaked. Only its SHA-256 is
 * kept; a slow hash would add nothing, as nobody guesses 256 bits. Tokens are looked up by the hash, so that how long
 * that takes tells nothing about the secret.
 */
final class TokenSecret {
    private static final String PREFIX = "kcscim_";
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one at all: nothing else is worth a look into the database. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
