// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import de.kommunalcampus.backend.passkey.PasskeyRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What a device was asked for in a session, for five minutes and one answer.
 *
 * @param options of Spring Security, with the challenge
 */
record Ceremony<T extends Serializable>(T options, Instant begunAt) implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Sessions of strangers, who may never come back. */
    private static final int SECONDS = 15 * 60;

    static void put(HttpServletRequest request, Serializable options, Instant now) {
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval(SECONDS);
        }
        session.setAttribute(name(options.getClass()), new Ceremony<>(options, now));
    }

    /** @throws PasskeyRefused where nothing was asked for, or too long ago, or it was answered */
    static <T extends Serializable> T take(HttpServletRequest request, Class<T> type, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new PasskeyRefused();
        }
        // Two answers at once: only one of them takes it.
        synchronized (session.getId().intern()) {
            Object kept = session.getAttribute(name(type));
            session.removeAttribute(name(type));
            if (kept instanceof Ceremony<?> ceremony && now.isBefore(ceremony.begunAt.plus(PATIENCE))) {
                return type.cast(ceremony.options);
            }
            throw new PasskeyRefused();
        }
    }

    private static String name(Class<?> type) {
        return Ceremony.class.getName() + "." + type.getSimpleName();
    }
}
