// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tokens of one kind: 256 random bits behind a prefix by which scanners of source code find one that was published by
 * mistake. Only the SHA-256 of a token is kept; a slow hash would add nothing, as nobody guesses 256 bits. Tokens are
 * looked up by that hash, so how long a look takes tells nothing about them.
 */
public final class TokenSecrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String prefix;
    private final Pattern shape;

    /** @param prefix of the kind, such as {@code kc_} */
    public TokenSecrets(String prefix) {
        this.prefix = prefix;
        this.shape = Pattern.compile(Pattern.quote(prefix) + "[A-Za-z0-9_-]{43}");
    }

    public String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one at all: nothing else is worth a query. */
    public boolean isOne(String text) {
        return shape.matcher(text).matches();
    }

    /** Of a token of any kind, in 64 hexadecimal digits. */
    public static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
