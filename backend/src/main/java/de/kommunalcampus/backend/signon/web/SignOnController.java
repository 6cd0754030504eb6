// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.platform.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * To the directory of an administration and back. The page takes what the directory sends out of its address and hands
 * it on in a body: addresses end up in logs and histories.
 */
@RestController
@RequestMapping("/api/v1/sign-on")
class SignOnController {
    private final DirectorySignIn signIn;
    private final SignOnLimits limits;

    SignOnController(DirectorySignIn signIn, SignOnLimits limits) {
        this.signIn = signIn;
        this.limits = limits;
    }

    @PostMapping
    SignOnView beginSignOn(@Valid @RequestBody SignOnForm form, HttpServletRequest request) {
        limits.begin(ClientAddress.of(request.getRemoteAddr()));
        return new SignOnView(signIn.begin(form.administration(), request));
    }

    @PostMapping("/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void completeSignOn(
            @Valid @RequestBody SignOnAnswerForm form, HttpServletRequest request, HttpServletResponse response) {
        ClientAddress address = ClientAddress.of(request.getRemoteAddr());
        limits.finish(address);
        signIn.complete(form, request, response);
        limits.succeeded(address);
    }
}
