// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Proves that something was written by this installation: HMAC-SHA256 with a key that is derived from the one of the
 * installation, and from nothing else that is made of it. Costs microseconds.
 */
@Component
public class Macs {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Macs(@Value("${kommunalcampus.key-file}") Path file) {
        SecretKey installation = InstallationKey.of(file);
        this.key = new SecretKeySpec(mac(installation, ByteBuffer.wrap(bytes("kommunalcampus/macs/1"))), ALGORITHM);
    }

    /**
     * @param purpose for what it is: a proof for one purpose is none for another
     * @param parts each with its length before it, so that what is moved from one to the next gives another proof
     * @return 32 bytes, to be compared in constant time
     */
    public byte[] of(String purpose, byte[]... parts) {
        byte[] name = bytes(purpose);
        int length = Integer.BYTES + name.length;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length).putInt(name.length).put(name);
        for (byte[] part : parts) {
            all.putInt(part.length).put(part);
        }
        return mac(key, all.flip());
    }

    private static byte[] mac(SecretKey key, ByteBuffer content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getEncoded(), ALGORITHM));
            mac.update(content);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
