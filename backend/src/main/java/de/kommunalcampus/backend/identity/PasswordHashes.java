// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and checks Argon2id hashes, a few at once: each holds 19 MiB for about 50 ms. */
@Component
public class PasswordHashes {
    /** More would let strangers fill the heap. */
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder;
    private final String hashOfNobody;
    private final Semaphore slots = new Semaphore(AT_ONCE);

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.hashOfNobody = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    public String hash(String password) {
        return inSlot(() -> String.valueOf(encoder.encode(password)));
    }

    /** @param hash null where there is none: costs the same, and nothing fits */
    public boolean fits(String password, @Nullable String hash) {
        boolean fits = inSlot(() -> encoder.matches(password, hash == null ? hashOfNobody : hash));
        return fits && hash != null;
    }

    private <T> T inSlot(Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
