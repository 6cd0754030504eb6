// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What persons write, and what is written about them, goes into the graph sealed with a key of that person (AES-256-GCM).
 * Where the key is destroyed nobody can read it any more, wherever a copy lies, in backups too.
 */
@Component
public class SealedTexts {
    /** With which a sealed text begins. */
    public static final String MARK = "sealed:1:";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final PersonKeys keys;

    public SealedTexts(@Value("${kommunalcampus.data}") Path data) {
        this.keys = new PersonKeys(data.resolve("keys").resolve("persons.keys"));
    }

    /** @param person id of the employee whose text it is, or about whom it is */
    public String seal(String person, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(
                Cipher.ENCRYPT_MODE, keys.findOrCreate(person), person, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return MARK + Base64.getEncoder().encodeToString(all);
    }

    /**
     * What was sealed; a text that was not sealed as it is.
     *
     * @return empty where the person's key is destroyed, or the text was sealed for somebody else or is damaged
     */
    public Optional<String> open(String person, String stored) {
        if (!isSealed(stored)) {
            return Optional.of(stored);
        }
        return keys.find(person).flatMap(key -> open(key, person, stored.substring(MARK.length())));
    }

    private static Optional<String> open(SecretKey key, String person, String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    crypt(Cipher.DECRYPT_MODE, key, person, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    public static boolean isSealed(String stored) {
        return stored.startsWith(MARK);
    }

    /** For good: call it once nothing that was sealed for them is needed any more. */
    public void destroyKeysOf(Set<String> persons) {
        keys.destroy(persons);
    }

    /** The person's id is sealed in, so that a text cannot be put under another person's name. */
    private static byte[] crypt(int mode, SecretKey key, String person, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text cannot be sealed or opened", e);
        }
    }
}
