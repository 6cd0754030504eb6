// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the application must read again and nobody shall find in the database or a copy of it, such as the
 * secret of a client: AES-256 in GCM with the key of this installation, which lies in a file beside the graph.
 */
@Component
public class Sealing {
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Sealing(@Value("${kommunalcampus.key-file}") Path file) {
        this.key = InstallationKey.of(file);
    }

    /** @param owner what the secret belongs to: sealed for one owner it opens for no other */
    public String seal(String owner, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] result = apply(Cipher.ENCRYPT_MODE, owner, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + result.length)
                        .put(nonce)
                        .put(result)
                        .array());
    }

    /**
     * @param kept what {@link #seal} returned
     * @throws SealBroken where it was sealed for another owner, with another key, or was changed
     */
    public String open(String owner, String kept) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(kept));
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] content = new byte[bytes.remaining() - NONCE_BYTES];
        bytes.get(nonce).get(content);
        return new String(apply(Cipher.DECRYPT_MODE, owner, nonce, content), StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, String owner, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(owner, e);
        }
    }
}
