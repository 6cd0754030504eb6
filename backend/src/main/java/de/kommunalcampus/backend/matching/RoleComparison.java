// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.ProfileDetails;
import de.kommunalcampus.backend.profile.ProfileDetails.Aim;
import de.kommunalcampus.backend.profile.Profiles;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.need.RoleReadiness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** One person beside job roles: how far is it to this one, and which are near. It compares nobody with anybody. */
@Service
public class RoleComparison {
    private final CatalogueHolder catalogues;
    private final Profiles profiles;
    private final Clock clock;

    RoleComparison(CatalogueHolder catalogues, Profiles profiles, Clock clock) {
        this.catalogues = catalogues;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Costs one query.
     *
     * @throws NotFound for an account of nobody, and for a role that the viewer may not see
     */
    public ComparedRole compare(Viewer viewer, JobRoleId id) {
        Catalogue catalogue = catalogues.get().catalogue();
        JobRoleEntry role = catalogue.findJobRole(viewer.tenant(), id).orElseThrow(NotFound::new);
        ProfileDetails person = person(viewer);
        LocalDate today = LocalDate.now(clock);
        return new ComparedRole(
                today,
                catalogue,
                person,
                RoleReadiness.of(role, viewer.tenant(), person.knownLevels(today), catalogue, today));
    }

    /**
     * The roles of which the viewer holds most and which he does not have. Costs one query, and each role the tenant
     * sees.
     *
     * @throws NotFound for an account of nobody
     */
    public List<RoleReadiness> nearest(Viewer viewer, int most) {
        ProfileDetails person = person(viewer);
        LocalDate today = LocalDate.now(clock);
        Set<JobRoleId> own = person.jobRoles().stream()
                .map(job -> new JobRoleId(job.role().id()))
                .collect(Collectors.toSet());
        Catalogue catalogue = catalogues.get().catalogue();
        return RoleReadiness.nearest(viewer.tenant(), own, person.knownLevels(today), catalogue, today, most);
    }

    private ProfileDetails person(Viewer viewer) {
        if (viewer.employee() == null) {
            throw new NotFound();
        }
        return profiles.findDetails(viewer.tenant(), viewer.employee()).orElseThrow(NotFound::new);
    }

    /** A person beside one role, on one day. */
    public record ComparedRole(LocalDate today, Catalogue catalogue, ProfileDetails person, RoleReadiness readiness) {
        public boolean isOwn() {
            return person.jobRoles().stream()
                    .anyMatch(job -> job.role().id().equals(readiness.role().id()));
        }

        public boolean isGoal() {
            return person.jobRoleGoals().stream()
                    .map(Aim::ref)
                    .anyMatch(ref -> ref.id().equals(readiness.role().id()));
        }
    }
}
