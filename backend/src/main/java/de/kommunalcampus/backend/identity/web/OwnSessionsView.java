// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Where the account is signed in just now. */
@Schema(name = "OwnSessions")
record OwnSessionsView(List<OwnSession> sessions) {
    /** @param current whether it is the session that asks */
    @Schema(name = "OwnSession")
    record OwnSession(
            String id,
            SessionDevice.Browser browser,
            SessionDevice.Platform platform,
            Instant signedInAt,
            Instant lastUsedAt,
            boolean current) {}

    static OwnSessionsView of(List<OpenSession> open, String sessionId) {
        return new OwnSessionsView(open.stream()
                .map(session -> new OwnSession(
                        session.device().id(),
                        session.device().browser(),
                        session.device().platform(),
                        session.device().signedInAt(),
                        session.lastUsedAt(),
                        session.sessionId().equals(sessionId)))
                .toList());
    }
}
