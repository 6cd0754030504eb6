// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that has to be traceable. Publish it with Spring's event publisher, in the transaction of the
 * change or of the read it tells of; that transaction must be allowed to write. It is then kept with the change or
 * not at all. Without a transaction it is kept at once.
 *
 * @param actor id of the account that did it; null for nobody who is signed in, and for the system
 * @param subject id of what it concerns, such as an account, an employee or a switch; empty if nothing in particular
 * @param details codes and numbers, such as {@code role} and {@code HR}: never names, addresses or what persons wrote
 */
public record Audited(
        TenantId tenant, @Nullable String actor, AuditAction action, String subject, Map<String, String> details) {
    private static final Pattern ID = Pattern.compile("[^\\p{Cc}\\p{Z}@]{0,200}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,40}");

    /** No space, no letter beyond ASCII, no @: neither a full name nor a mail address nor a sentence passes. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:,+/=-]{0,200}");

    public Audited {
        details = Map.copyOf(details);
        if (!ID.matcher(subject).matches()
                || (actor != null && !ID.matcher(actor).matches())) {
            throw new IllegalArgumentException("Actor and subject of " + action + " are ids");
        }
        details.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || !CODE.matcher(value).matches()) {
                throw new IllegalArgumentException("The detail " + name + " of " + action + " is no code");
            }
        });
    }
}
