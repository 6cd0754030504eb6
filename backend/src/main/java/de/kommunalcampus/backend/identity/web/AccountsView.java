// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.AccountPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;

/** Some accounts, and how many fit in all. */
@Schema(name = "Accounts")
record AccountsView(List<AccountView> accounts, long total) {
    static AccountsView of(AccountPage page, Function<AccountEntry, AccountView> view) {
        return new AccountsView(page.accounts().stream().map(view).toList(), page.total());
    }
}
