// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.identity.Proof;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as a verified token says.
 *
 * @param claimed the claim by which the account is found; never blank
 * @param proof two factors where the directory says that it saw several (RFC 8176, {@code mfa})
 * @param signOut where the session at the directory can be ended; null where it offers nothing
 */
public record ProvenIdentity(
        String subject,
        String claimed,
        Proof proof,
        @Nullable URI signOut) {
    /** Of a claim, in characters. */
    public static final int LONGEST = 200;

    /** Leaves all of it out, so that no log shows it. */
    @Override
    public String toString() {
        return "ProvenIdentity[]";
    }
}
