// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in oneself, and ending it there. */
@RestController
@RequestMapping("/api/v1/sessions")
class OwnSessionsController {
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Devices devices;

    OwnSessionsController(OpenSessions sessions, AuditTrail audit, Devices devices) {
        this.devices = devices;
        this.audit = audit;
        this.sessions = sessions;
    }

    @GetMapping
    OwnSessionsView listOwnSessions(@AuthenticationPrincipal SignedInAccount account, HttpServletRequest request) {
        return OwnSessionsView.of(sessions.list(account.id()), id(request));
    }

    /** The device may be in strange hands: only the one that asks stays known. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (sessions.end(account.id(), session -> session.device().id().equals(id)) == 0) {
            throw new NotFound();
        }
        devices.forgetAllBut(account, request, response);
        audit.tell(account.tenant(), AuditAction.SESSION_REVOKED, account.id());
    }

    /** All but the one that asks. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOtherSessions(
            @AuthenticationPrincipal SignedInAccount account,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.end(account.id(), session -> !session.sessionId().equals(id(request)));
        devices.forgetAllBut(account, request, response);
        audit.tell(account.tenant(), AuditAction.SESSION_REVOKED, account.id());
    }

    private static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
