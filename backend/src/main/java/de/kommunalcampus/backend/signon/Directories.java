// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directories of tenants. */
public interface Directories {
    Optional<Directory> find(TenantId tenant);

    /** One that people can use now: it is switched on, and the tenant is not paused. */
    Optional<Directory> findOpen(TenantId tenant);

    /**
     * As {@link #findOpen}, for somebody who is not signed in.
     *
     * @param typed a login such as {@code 4711@quellenrode}, an address of work mail, or the short name alone
     */
    Optional<Directory> findOpen(String typed);

    /** In plain text, for the conversation with the provider alone; empty for a public client. */
    Optional<String> secret(TenantId tenant);

    /**
     * @param secret null keeps the one before, as long as issuer and client stay the same; empty text takes it out
     * @throws DomainTaken where a domain leads to another tenant, or people of another tenant sign in with it
     */
    void save(Directory directory, @Nullable String secret);

    /** People sign in as they did before; the links of accounts stay. */
    void remove(TenantId tenant);
}
