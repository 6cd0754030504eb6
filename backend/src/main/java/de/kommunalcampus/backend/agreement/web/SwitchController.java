// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.web;

import de.kommunalcampus.backend.agreement.Switches;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/switches")
class SwitchController {
    private final Switches switches;

    SwitchController(Switches switches) {
        this.switches = switches;
    }

    @GetMapping
    SwitchesView listSwitches(@AuthenticationPrincipal SignedInAccount account) {
        return SwitchesView.of(switches.list(account.tenant()));
    }

    @PutMapping("/{which}")
    SwitchesView turnSwitch(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable TenantSwitch which,
            @RequestBody @Valid SwitchForm form) {
        switches.turn(account, form.toTurn(which));
        return SwitchesView.of(switches.list(account.tenant()));
    }
}
