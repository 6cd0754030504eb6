// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password is looked at, whoever asks for it: what an answer says of that can be wrong. */
public final class CountedHashes {
    private final AtomicLong checks = new AtomicLong();

    /** How many passwords were checked since the application started. */
    public long checks() {
        return checks.get();
    }

    PasswordEncoder counted(PasswordEncoder real) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return real.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                checks.incrementAndGet();
                return real.matches(password, hash);
            }
        };
    }
}
