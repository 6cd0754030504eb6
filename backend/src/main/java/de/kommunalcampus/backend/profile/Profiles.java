// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of the employees. */
public interface Profiles {
    /** The snapshot that matching works on. Costs one query. */
    Optional<EmployeeProfile> find(TenantId tenant, EmployeeId employee, LocalDate today);

    /** The same person with all that a page about it shows. Costs one query. */
    Optional<ProfileDetails> findDetails(TenantId tenant, EmployeeId employee);
}
