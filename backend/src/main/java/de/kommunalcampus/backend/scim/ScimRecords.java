// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** What directories wrote about people, sealed with each person's key. */
public interface ScimRecords {
    Map<EmployeeId, ScimRecord> listAll(TenantId tenant);

    Optional<ScimRecord> find(TenantId tenant, EmployeeId id);

    /** Who has this user name, in whatever case; nobody whom the directory took away. */
    Optional<EmployeeId> holderOf(TenantId tenant, String userName);

    /** Of somebody who was taken away the document and the user name go. */
    void save(TenantId tenant, ScimRecord record);

    /** That a directory ended somebody's access. */
    void ended(TenantId tenant, EmployeeId id, ZonedDateTime at);

    /** That a directory added somebody, or brought somebody back. */
    void added(TenantId tenant, EmployeeId id, ZonedDateTime at);
}
