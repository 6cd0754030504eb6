// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import de.kommunalcampus.backend.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for whoever has lost the app: 80 bits in Crockford's base 32, so a plain hash of one cannot be guessed back. */
public final class EmergencyCodes {
    public static final int COUNT = 10;

    private static final int SIGNS = 16;
    private static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private EmergencyCodes() {}

    /** In groups of four, as people write them down. */
    public static List<String> make() {
        return Stream.generate(EmergencyCodes::next).limit(COUNT).toList();
    }

    private static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** @param typed however it was written: signs that look alike are one */
    public static String hash(AccountId account, String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            byte[] text = (account.value() + "\n" + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
