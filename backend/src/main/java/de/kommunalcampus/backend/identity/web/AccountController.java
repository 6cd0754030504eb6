// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountSearch;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the administrator's own tenant; for the platform's administrators, those of the platform itself. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {
    private static final int PAGE = 25;

    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final SignInLimits limits;
    private final Clock clock;

    AccountController(AccountAdministration accounts, AccessCodes codes, SignInLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.accounts = accounts;
        this.codes = codes;
    }

    @GetMapping
    AccountsView listAccounts(
            @AuthenticationPrincipal SignedInAccount administrator,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable PermissionRole role,
            @RequestParam(defaultValue = "0") int skip) {
        AccountSearch search = new AccountSearch(SearchText.of(text), state, role, skip, PAGE);
        return AccountsView.of(accounts.list(administrator.tenant(), search), this::view);
    }

    @GetMapping("/{id}")
    AccountView getAccount(@AuthenticationPrincipal SignedInAccount administrator, @PathVariable String id) {
        return view(administrator.tenant(), new AccountId(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedCodeView inviteToAccount(
            @AuthenticationPrincipal SignedInAccount administrator, @Valid @RequestBody InvitationForm form) {
        TenantId tenant = administrator.tenant();
        EmployeeId employee =
                form.number().map(number -> employee(tenant, number)).orElse(null);
        AccountId account = accounts.invite(form.toAccount(tenant, employee));
        return issue(administrator.tenant(), account, form.by());
    }

    /** A new code; the one before opens nothing any more. */
    @PostMapping("/{id}/code")
    IssuedCodeView issueAccessCode(
            @AuthenticationPrincipal SignedInAccount administrator,
            @PathVariable String id,
            @Valid @RequestBody CodeKindForm form) {
        return issue(administrator.tenant(), new AccountId(id), form.by());
    }

    @PutMapping("/{id}/roles")
    AccountView changeAccountRoles(
            @AuthenticationPrincipal SignedInAccount administrator,
            @PathVariable String id,
            @Valid @RequestBody RolesForm form) {
        accounts.changeRoles(administrator.tenant(), new AccountId(id), form.toRoles(administrator.tenant()));
        return view(administrator.tenant(), new AccountId(id));
    }

    @PutMapping("/{id}/state")
    AccountView changeAccountState(
            @AuthenticationPrincipal SignedInAccount administrator,
            @PathVariable String id,
            @Valid @RequestBody AccountStateForm form) {
        TenantId tenant = administrator.tenant();
        AccountId account = new AccountId(id);
        switch (form.state()) {
            case OPEN -> accounts.unlock(tenant, account);
            case LOCKED -> accounts.lock(tenant, account);
            case ENDED -> accounts.end(tenant, account);
        }
        return view(tenant, account);
    }

    private EmployeeId employee(TenantId tenant, String number) {
        return accounts.findWithoutAccount(tenant, number)
                .orElseThrow(() -> new InvalidRequest("personnelNumber", "is nobody's, or somebody's with an account"));
    }

    private IssuedCodeView issue(TenantId tenant, AccountId account, AccessCodeKind by) {
        return IssuedCodeView.of(codes.issue(tenant, account, by), accounts.get(tenant, account));
    }

    private AccountView view(TenantId tenant, AccountId account) {
        return view(accounts.get(tenant, account));
    }

    private AccountView view(AccountEntry entry) {
        return AccountView.of(
                entry,
                limits.pauseOf(entry.id(), entry.login())
                        .map(wait -> clock.instant().plus(wait))
                        .orElse(null));
    }
}
