// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.List;

/** Some of the accounts that were searched for, and how many there are. */
public record AccountPage(List<AccountEntry> accounts, long total) {
    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
