// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.identity.SignOut;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who came over a directory is led there to sign out, so that the next person at the desk does not come in as him. */
@Component
class DirectorySignOut implements SignOut {
    private static final String ATTRIBUTE = DirectorySignOut.class.getName();

    static void remember(HttpSession session, URI address) {
        session.setAttribute(ATTRIBUTE, address);
    }

    @Override
    public Optional<URI> next(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof URI address ? Optional.of(address) : Optional.empty();
    }
}
