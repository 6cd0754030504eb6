// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.RoleReadiness;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Job roles that one does not have and of which one holds most, the nearest first. */
@Schema(name = "NearJobRoles")
record NearJobRolesView(List<NearRoleView> jobRoles) {
    /**
     * One of them.
     *
     * @param share covered, 0 to 1
     * @param unknownShare of what nothing is known, 0 to 1
     * @param gaps competencies that are not met, unknown ones among them
     * @param requirements competencies that the role asks for
     */
    @Schema(name = "NearJobRole")
    record NearRoleView(Ref role, double share, double unknownShare, long gaps, int requirements) {
        static NearRoleView of(RoleReadiness readiness) {
            return new NearRoleView(
                    readiness.role(),
                    readiness.share(),
                    readiness.unknownShare(),
                    readiness.gaps(),
                    readiness.requirements().size());
        }
    }
}
