// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;

final class SignedIn {
    private SignedIn() {}

    /** @throws NotFound for an account of nobody, such as an administrator's, which has no profile */
    static EmployeeId employee(SignedInAccount account) {
        EmployeeId employee = account.employee();
        if (employee == null) {
            throw new NotFound();
        }
        return employee;
    }
}
