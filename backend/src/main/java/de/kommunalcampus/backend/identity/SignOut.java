// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;

/** Knows where a browser goes after its session has ended here, so that it ends elsewhere too. */
public interface SignOut {
    /** @param session that is about to end */
    Optional<URI> next(HttpSession session);
}
