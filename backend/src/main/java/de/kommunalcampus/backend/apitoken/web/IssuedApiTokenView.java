// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.web;

import de.kommunalcampus.backend.apitoken.web.ApiTokensView.OwnApiToken;
import io.swagger.v3.oas.annotations.media.Schema;

/** @param secret the token itself, told here and never again */
@Schema(name = "IssuedApiToken")
record IssuedApiTokenView(OwnApiToken token, String secret) {
    /** Leaves the secret out, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedApiTokenView[" + token.id() + "]";
    }
}
