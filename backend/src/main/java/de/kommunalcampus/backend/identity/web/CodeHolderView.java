// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.CodeHolder;
import io.swagger.v3.oas.annotations.media.Schema;

/** Whose code it is; invited is who has no password yet. */
@Schema(name = "CodeHolder")
record CodeHolderView(String login, String displayName, String tenantName, boolean invited) {
    static CodeHolderView of(CodeHolder holder, String tenantName) {
        return new CodeHolderView(holder.login(), holder.displayName(), tenantName, holder.invited());
    }
}
