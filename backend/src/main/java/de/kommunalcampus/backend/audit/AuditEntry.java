// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of a tenant's chain, as it is stored. The action is text, and the details are JSON as it was written: an
 * entry that somebody tampered with can still be shown.
 *
 * @param seq 1 for the first, without gaps
 * @param details an object of texts, sorted by name
 * @param previousHash of the entry before; empty for the first
 * @param hash over all that stands before it, in hexadecimal
 */
public record AuditEntry(
        String id,
        TenantId tenant,
        long seq,
        ZonedDateTime at,
        @Nullable String actor,
        String action,
        String subject,
        String details,
        String previousHash,
        String hash) {
    /** The entry that comes after {@code previous} in the chain of the event's tenant. */
    public static AuditEntry following(ChainState previous, ZonedDateTime now, Audited event) {
        long seq = previous.seq() + 1;
        AuditEntry unsealed = new AuditEntry(
                event.tenant().value() + "/" + seq,
                event.tenant(),
                seq,
                now.withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                event.actor(),
                event.action().name(),
                event.subject(),
                JsonMapper.shared().writeValueAsString(new TreeMap<>(event.details())),
                previous.hash(),
                "");
        return unsealed.sealed();
    }

    /** Whether the hash is the one of this content. */
    public boolean isSealed() {
        return hash.equals(EntryHash.of(this));
    }

    private AuditEntry sealed() {
        return new AuditEntry(id, tenant, seq, at, actor, action, subject, details, previousHash, EntryHash.of(this));
    }
}
