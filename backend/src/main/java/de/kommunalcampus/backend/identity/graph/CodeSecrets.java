// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.IssuedCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes codes and what they are found by. They have 80 bits or more, so a plain SHA-256 of them cannot be guessed back,
 * which one of a password could.
 */
final class CodeSecrets {
    private static final int LINK_BYTES = 32;
    private static final int PRINTED_SIGNS = 16;
    private static final int GROUP = 4;

    /** Crockford's base 32: no letter looks like a digit, none makes a word. */
    private static final String PRINTED = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeSecrets() {}

    static String next(AccessCodeKind kind) {
        return switch (kind) {
            case LINK -> link();
            case PRINTED -> printed();
        };
    }

    static String hash(GivenCode code) {
        return sha256(code.login(), code.code());
    }

    static String hash(String login, IssuedCode issued) {
        return hash(new GivenCode(issued.kind() == AccessCodeKind.PRINTED ? login : null, issued.code()));
    }

    private static String link() {
        byte[] bytes = new byte[LINK_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In groups of four, as people read and type it. */
    private static String printed() {
        String signs = RANDOM.ints(PRINTED_SIGNS, 0, PRINTED.length())
                .mapToObj(PRINTED::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** No login holds a line break. */
    private static String sha256(@Nullable String login, String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = (login == null ? "" : login) + "\n" + code;
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
