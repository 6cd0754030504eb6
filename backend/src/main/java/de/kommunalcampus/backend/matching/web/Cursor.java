// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins. It belongs to one question, so that nobody pages on through another one; where the
 * catalogue has moved on it still leads on, by place.
 *
 * @param catalogueVersion the catalogue that the page before was made from
 * @param question checksum of everything asked for but the page
 */
record Cursor(int offset, long catalogueVersion, int question) {
    private static final int BYTES = Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final String FIELD = "cursor";

    /** The place a request asks for; the first page without a cursor. */
    static int offset(@Nullable String encoded, Question asked) {
        if (encoded == null || encoded.isEmpty()) {
            return 0;
        }
        Cursor cursor = decode(encoded);
        if (cursor.offset() < 0 || cursor.question() != question(asked)) {
            throw new InvalidRequest(FIELD, "belongs to another question");
        }
        return cursor.offset();
    }

    static Cursor of(int offset, long catalogueVersion, Question asked) {
        return new Cursor(offset, catalogueVersion, question(asked));
    }

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putInt(offset)
                .putLong(catalogueVersion)
                .putInt(question);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Cursor decode(String encoded) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(FIELD, "is not one of ours");
        }
        if (bytes.length != BYTES) {
            throw new InvalidRequest(FIELD, "is not one of ours");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Cursor(buffer.getInt(), buffer.getLong(), buffer.getInt());
    }

    private static int question(Question asked) {
        CRC32 checksum = new CRC32();
        checksum.update(asked.text().getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
