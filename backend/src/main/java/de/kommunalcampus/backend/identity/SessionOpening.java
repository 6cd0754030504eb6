// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Begins the session of somebody who has shown who he is, by whatever means. */
public interface SessionOpening {
    /**
     * Leaves nothing of an earlier session: neither its id, which someone may have planted, nor its content.
     *
     * @param proof with what he has shown it: where that is not enough, the session can only show more
     */
    void begin(SignedInAccount account, Proof proof, HttpServletRequest request, HttpServletResponse response);

    /**
     * The same after the rules for the account have changed: what it lacks by them, it lacks from now on. It is as old as
     * before, and nobody is told of a new device.
     */
    void renew(SignedInAccount account, Shown shown, HttpServletRequest request, HttpServletResponse response);

    /** By the session of the request. */
    Shown shown(HttpServletRequest request);

    /** A session that lacks nothing has shown a second factor too, such as one that was just set up. */
    void prove(HttpServletRequest request);

    /** What the session of the request lacks before it may do anything; empty where it lacks nothing. */
    Optional<MissingFactor> missing(HttpServletRequest request);
}
