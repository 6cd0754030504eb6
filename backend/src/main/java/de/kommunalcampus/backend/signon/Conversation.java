// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What is said to a directory and what it proves. */
public interface Conversation {
    /** @throws DirectoryUnavailable where no provider answers under this address, as itself */
    void check(String issuer);

    /**
     * Where the browser goes, with what its answer will be checked against.
     *
     * @throws SignOnUnknown where the directory was switched off meanwhile
     * @throws DirectoryUnavailable where it does not answer
     */
    OAuth2AuthorizationRequest begin(Directory directory, HttpServletRequest request);

    /**
     * @param begun what {@link #begin} returned in the same session
     * @throws SignOnFailed where the answer proves nothing
     */
    ProvenIdentity finish(Directory directory, OAuth2AuthorizationRequest begun, DirectoryAnswer answer);
}
