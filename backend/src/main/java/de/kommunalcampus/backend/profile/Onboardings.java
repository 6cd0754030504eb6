// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;

/** What is known for the first five minutes, and how far somebody has come in them. */
public interface Onboardings {
    /** Costs one query. */
    Optional<Onboarding> find(TenantId tenant, EmployeeId employee);

    void reach(TenantId tenant, EmployeeId employee, OnboardingStep step);
}
