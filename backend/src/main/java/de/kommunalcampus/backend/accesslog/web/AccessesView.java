// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.web;

import de.kommunalcampus.backend.accesslog.AccessRecord;
import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.identity.PermissionRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at oneself.
 *
 * @param accesses the newest first
 * @param total how many are kept, of which these are the newest
 */
@Schema(name = "Accesses")
record AccessesView(List<AccessView> accesses, long total) {
    /**
     * One look.
     *
     * @param byName as of now; null where the person who looked is no longer here
     * @param look what was looked at, and with it for which purpose
     */
    @Schema(name = "Access")
    record AccessView(Instant at, @Nullable String byName, PermissionRole asRole, Look look) {
        static AccessView of(AccessRecord access) {
            return new AccessView(access.at().toInstant(), access.byName(), access.asRole(), access.look());
        }
    }
}
