// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over all fields of an entry but the hash: each as the length of its UTF-8 form in four bytes and that form, a
 * missing one as the length -1. So no two different entries have the same bytes.
 */
final class EntryHash {
    private static final String FORM = "1";

    private EntryHash() {}

    static String of(AuditEntry entry) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(entry)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(AuditEntry entry) {
        return join(
                FORM,
                entry.id(),
                entry.tenant().value(),
                Long.toString(entry.seq()),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.details(),
                entry.previousHash());
    }

    private static byte[] join(@Nullable String... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Arrays.stream(fields).forEach(field -> write(out, field));
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String field) {
        try {
            byte[] form = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(field == null ? -1 : form.length);
            out.write(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
