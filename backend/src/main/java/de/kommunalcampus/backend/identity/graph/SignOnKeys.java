// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.ForeignIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a link is found by: a hash, as the directory's own name of a person is of use to nobody here. */
final class SignOnKeys {
    private SignOnKeys() {}

    /** Neither a tenant's id nor the address of an issuer holds a line break. */
    static String of(ForeignIdentity identity) {
        try {
            String text = identity.tenant().value() + "\n" + identity.issuer() + "\n" + identity.subject();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
