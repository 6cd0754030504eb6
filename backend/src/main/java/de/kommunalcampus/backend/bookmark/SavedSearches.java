// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Optional;

/** Where saved searches are kept. One of another employee is none. */
public interface SavedSearches {
    int MOST = 50;

    /** Newest first. */
    List<SavedSearch> list(TenantId tenant, EmployeeId employee);

    /**
     * Keeps a search. Where the employee keeps the same query already, that one gets the new name and keeps its id.
     *
     * @return what is kept now; empty where there are {@link #MOST} already
     */
    Optional<SavedSearch> save(TenantId tenant, EmployeeId employee, SavedSearch search);

    /** Empty where the employee keeps no such search. */
    Optional<SavedSearch> rename(TenantId tenant, EmployeeId employee, String id, String name);

    /** Whether there was one. */
    boolean remove(TenantId tenant, EmployeeId employee, String id);
}
