// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SessionsEnded;
import de.kommunalcampus.backend.identity.SignedInDevice;
import de.kommunalcampus.backend.identity.SignedInDevices;
import de.kommunalcampus.backend.identity.TenantPaused;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions that are open in this process, by account. They live in its memory, as the container's do, and end with
 * it; what is said of a device is what its browser says.
 */
@Component
class OpenSessions implements HttpSessionListener, SignedInDevices {
    private static final String DEVICE = OpenSessions.class.getName() + ".device";

    private final Map<AccountId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    void add(AccountId account, HttpSession session, SessionDevice device) {
        session.setAttribute(DEVICE, device);
        sessions.compute(account, (id, open) -> {
            Set<HttpSession> all = open == null ? ConcurrentHashMap.newKeySet() : open;
            all.add(session);
            return all;
        });
    }

    @Override
    public List<SignedInDevice> of(AccountId account) {
        return list(account).stream()
                .map(session -> new SignedInDevice(
                        session.device().browser().label(),
                        session.device().platform().label(),
                        session.device().signedInAt(),
                        session.lastUsedAt()))
                .toList();
    }

    /** Newest use first. */
    List<OpenSession> list(AccountId account) {
        return sessionsOf(account).stream()
                .flatMap(session -> OpenSessions.describe(session).stream())
                .sorted((a, b) -> b.lastUsedAt().compareTo(a.lastUsedAt()))
                .toList();
    }

    /** How many were ended. */
    long end(AccountId account, Predicate<OpenSession> which) {
        return sessionsOf(account).stream()
                .filter(session -> describe(session).filter(which).isPresent())
                .filter(OpenSessions::invalidate)
                .count();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void endAll(SessionsEnded ended) {
        end(ended.account(), session -> true);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void endAll(TenantPaused paused) {
        sessions.keySet()
                .forEach(account ->
                        end(account, session -> session.device().tenant().equals(paused.tenant())));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.values().forEach(open -> open.remove(event.getSession()));
        sessions.values().removeIf(Collection::isEmpty);
    }

    private Collection<HttpSession> sessionsOf(AccountId account) {
        return List.copyOf(sessions.getOrDefault(account, Set.of()));
    }

    /** Empty for one that ends just now. */
    private static Optional<OpenSession> describe(HttpSession session) {
        try {
            return session.getAttribute(DEVICE) instanceof SessionDevice device
                    ? Optional.of(new OpenSession(
                            device, Instant.ofEpochMilli(session.getLastAccessedTime()), session.getId()))
                    : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean invalidate(HttpSession session) {
        try {
            session.invalidate();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
