// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins the session of somebody who has shown who he is, by whatever means. */
public interface SessionOpening {
    /** Leaves nothing of an earlier session: neither its id, which someone may have planted, nor its content. */
    void begin(SignedInAccount account, HttpServletRequest request, HttpServletResponse response);
}
