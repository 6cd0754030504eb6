// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Collection;
import java.util.List;

/** Under which other ids a module keeps accounts for a while, so that a copy and an erasure find what is theirs. */
@FunctionalInterface
public interface Pseudonyms {
    List<String> of(TenantId tenant, Collection<AccountId> accounts);
}
