// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tenants")
class TenantController {
    private final Tenants tenants;
    private final AccountAdministration accounts;
    private final AccessCodes codes;

    TenantController(Tenants tenants, AccountAdministration accounts, AccessCodes codes) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.codes = codes;
    }

    @GetMapping
    TenantsView listTenants() {
        return TenantsView.of(tenants.list());
    }

    @GetMapping("/{id}")
    TenantView getTenant(@PathVariable String id) {
        return view(new TenantId(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TenantView createTenant(@Valid @RequestBody TenantForm form) {
        return view(tenants.create(form.toTenant()));
    }

    @PutMapping("/{id}")
    TenantView changeTenant(@PathVariable String id, @Valid @RequestBody TenantChangeForm form) {
        TenantId tenant = new TenantId(id);
        tenants.change(tenant, form.toName(), form.state());
        return view(tenant);
    }

    /** One may be lost, so the platform can always let in another; it never acts within the tenant itself. */
    @PostMapping("/{id}/administrators")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public InvitedAdministratorView inviteAdministrator(
            @PathVariable String id, @Valid @RequestBody AdministratorForm form) {
        TenantId tenant = tenants.get(new TenantId(id)).id();
        AccountId account = accounts.invite(form.toAccount(tenant));
        return InvitedAdministratorView.of(form, codes.issue(tenant, account, form.by()));
    }

    private TenantView view(TenantId tenant) {
        return TenantView.of(tenants.get(tenant));
    }
}
