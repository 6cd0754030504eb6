// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** When a resource was written, and in which version it is: the same content is the same version, however it is asked for. */
final class Versions {
    private static final int LENGTH = 32;

    private Versions() {}

    /** Call it last: the version is one of all that stands in the resource. */
    static void stamp(ResourceNode resource, @Nullable ZonedDateTime created, @Nullable ZonedDateTime changed) {
        Meta meta = Meta.builder()
                .version(
                        ETag.builder().weak(true).tag(hash(resource.toString())).build())
                .build();
        if (created != null && changed != null) {
            meta.setCreated(created.toInstant());
            meta.setLastModified(changed.toInstant());
        }
        resource.setMeta(meta);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
