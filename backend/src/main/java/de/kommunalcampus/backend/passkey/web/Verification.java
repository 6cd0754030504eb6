// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import com.webauthn4j.util.exception.WebAuthnException;
import de.kommunalcampus.backend.passkey.PasskeyRefused;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a check of the library; whatever it throws for an answer that proves nothing is one refusal. */
final class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private Verification() {}

    static <T> T of(Supplier<T> check) {
        try {
            return check.get();
        } catch (IllegalArgumentException | WebAuthnException e) {
            // The kind alone: the message may quote what the device sent.
            LOG.warn("A passkey was refused: {}", e.getClass().getSimpleName());
            throw new PasskeyRefused();
        }
    }
}
