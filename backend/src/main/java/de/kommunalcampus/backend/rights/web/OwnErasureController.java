// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.rights.Erasures;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking to be erased, about oneself alone. */
@RestController
@RequestMapping("/api/v1/profile/erasure")
class OwnErasureController {
    private final Erasures erasures;

    OwnErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    ErasureRequestView erasureRequest(@AuthenticationPrincipal SignedInAccount account) {
        return ErasureRequestView.of(erasures.request(account));
    }

    @PutMapping
    ErasureRequestView askForErasure(@AuthenticationPrincipal SignedInAccount account) {
        return ErasureRequestView.of(erasures.ask(account));
    }

    @DeleteMapping
    ErasureRequestView withdrawErasure(@AuthenticationPrincipal SignedInAccount account) {
        return ErasureRequestView.of(erasures.withdraw(account));
    }
}
