// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in the graph what concerns one person, along a declared path for each label of the register. */
public interface PersonalNodes {
    /** @param account of whom to ask where there is no employee */
    Person find(TenantId tenant, @Nullable EmployeeId employee, @Nullable AccountId account);

    /** For which labels there is a path, in the order of a copy. */
    List<String> labels();

    /** Labels of which the graph does not say whose a node is. */
    Set<String> labelsOfNobody();

    /** All nodes of a label about a person, however many. */
    List<PersonalNode> list(Person person, String label);

    /** Names by id, as of now, of people and accounts of the tenant; without those that are gone. */
    Map<String, String> names(TenantId tenant, Collection<String> ids);

    /** What the administration calls itself; the id where it has no name. */
    String administration(TenantId tenant);
}
