// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.signon.Conversation;
import de.kommunalcampus.backend.signon.Directories;
import de.kommunalcampus.backend.signon.DirectoryUnavailable;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory of the administrator's own administration. */
@RestController
@RequestMapping("/api/v1/directory")
class DirectoryController {
    private final Directories directories;
    private final Conversation conversation;
    private final String root;

    DirectoryController(
            Directories directories, Conversation conversation, @Value("${kommunalcampus.address}") String address) {
        this.directories = directories;
        this.conversation = conversation;
        this.root = address;
    }

    @GetMapping
    DirectoryView getDirectory(@AuthenticationPrincipal SignedInAccount administrator) {
        return view(administrator.tenant());
    }

    /** What does not answer as the issuer it shall be is not kept: nobody would get in, and only then notice. */
    @PutMapping
    DirectoryView changeDirectory(
            @AuthenticationPrincipal SignedInAccount administrator, @Valid @RequestBody DirectoryForm form) {
        if (form.createsAccounts() && form.match() != AccountMatch.PERSONNEL_NUMBER) {
            throw new InvalidRequest("createsAccounts", "needs the personnel number");
        }
        try {
            conversation.check(form.issuer().strip());
        } catch (DirectoryUnavailable e) {
            throw new InvalidRequest("issuer", String.valueOf(e.getMessage()));
        }
        directories.save(form.toDirectory(administrator.tenant()), form.secret());
        return view(administrator.tenant());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeDirectory(@AuthenticationPrincipal SignedInAccount administrator) {
        directories.remove(administrator.tenant());
    }

    private DirectoryView view(TenantId tenant) {
        return DirectoryView.of(
                root + "/signed-on/" + tenant.value(),
                directories.find(tenant),
                directories.secret(tenant).isPresent());
    }
}
