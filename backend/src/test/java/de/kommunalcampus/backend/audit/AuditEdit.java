// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A property of an entry that somebody with access to the database changes behind its back. */
enum AuditEdit {
    ID("id", AuditEntry::id),
    TENANT("tenantId", entry -> entry.tenant().value()),
    SEQ("seq", AuditEntry::seq),
    AT("at", AuditEntry::at),
    ACTOR("actor", AuditEntry::actor),
    ACTION("action", AuditEntry::action),
    SUBJECT("subject", AuditEntry::subject),
    DETAILS("details", AuditEntry::details),
    PREVIOUS_HASH("previousHash", AuditEntry::previousHash),
    HASH("hash", AuditEntry::hash),
    ADDED("note", entry -> null);

    private final String property;
    private final Function<AuditEntry, @Nullable Object> value;

    AuditEdit(String property, Function<AuditEntry, @Nullable Object> value) {
        this.property = property;
        this.value = value;
    }

    void apply(TestAdministration administration, AuditEntry entry, Random random) {
        Object edited = this == ID ? entry.id() + "x" : edited(value.apply(entry), random);
        administration.write(
                "MATCH (e:AuditEntry {id: $id}) SET e += $edited",
                Map.of("id", entry.id(), "edited", Collections.singletonMap(property, edited)));
    }

    private static @Nullable Object edited(@Nullable Object value, Random random) {
        return switch (value) {
            case null -> "x";
            case Long number -> random.nextInt(8) == 0 ? null : number + 1 + random.nextInt(70);
            case java.time.ZonedDateTime moment -> moment.plusNanos(1 + random.nextLong(1_000_000_000_000L));
            case String text when text.isEmpty() -> "x";
            case String text -> edited(text, random);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static @Nullable String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        String other = text.charAt(at) == 'a' ? "b" : "a";
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + other + text.substring(at);
            case 2 -> text.substring(0, at) + other + text.substring(at + 1);
            default -> null;
        };
    }

    /** As it was written first. */
    static void write(TestAdministration administration, AuditEntry entry) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        for (AuditEdit edit : values()) {
            properties.put(edit.property, edit.value.apply(entry));
        }
        administration.write("CREATE (e:AuditEntry) SET e = $properties", Map.of("properties", properties));
    }
}
