// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which ids and addresses the graph knows one person.
 *
 * @param employee null for an account of nobody who works here
 * @param accounts ids of all accounts, of ended ones too
 * @param logins of these accounts: where mails to the person go
 * @param pseudonyms under which modules keep these accounts for a while
 */
public record Person(
        TenantId tenant,
        @Nullable EmployeeId employee,
        List<String> accounts,
        List<String> logins,
        List<String> pseudonyms) {
    public Person {
        accounts = List.copyOf(accounts);
        logins = List.copyOf(logins);
        pseudonyms = List.copyOf(pseudonyms);
    }

    /** Those by which others, such as the audit log, name the person. */
    public List<String> ids() {
        return Stream.concat(accounts.stream(), Stream.ofNullable(employee).map(EmployeeId::value))
                .toList();
    }
}
