// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one job role asks for and one person holds of it. It compares a person with roles, never persons with each other:
 * it knows one person only, and nothing keeps it.
 *
 * @param requirements each competency once, what matters most first; empty where nobody described the role
 */
public record RoleReadiness(Ref role, List<RoleRequirement> requirements) {
    private static final Comparator<RoleRequirement> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(RoleRequirement::weight).reversed().thenComparing(RoleRequirement::competency);

    private static final Comparator<RoleReadiness> NEAREST_FIRST = Comparator.comparingDouble(RoleReadiness::share)
            .reversed()
            .thenComparingLong(RoleReadiness::gaps)
            .thenComparing(readiness -> readiness.role().id());

    public RoleReadiness {
        requirements = List.copyOf(requirements);
    }

    /**
     * The role's own requirements and those of its tasks, against the levels that count today. Competencies that the
     * tenant does not see are left out. Cost: linear in the requirements.
     */
    public static RoleReadiness of(
            JobRoleEntry role, TenantId tenant, KnownLevels levels, Catalogue catalogue, LocalDate today) {
        Map<CompetencyId, List<Asked>> asked = new LinkedHashMap<>();
        asked(role)
                .filter(one -> catalogue
                        .findCompetency(tenant, one.requirement().competency())
                        .isPresent())
                .forEach(one -> asked.computeIfAbsent(one.requirement().competency(), key -> new ArrayList<>())
                        .add(one));
        return new RoleReadiness(
                role.ref(),
                asked.entrySet().stream()
                        .map(entry -> requirement(entry.getKey(), entry.getValue(), levels, today))
                        .sorted(WEIGHTIEST_FIRST)
                        .toList());
    }

    /**
     * The roles, other than the person's own, of which it holds most. Roles that nobody described, and those of which
     * nothing is held, are none of them. Cost: each role the tenant sees with each of its requirements; under a
     * millisecond for some hundred roles.
     */
    public static List<RoleReadiness> nearest(
            TenantId tenant, Set<JobRoleId> own, KnownLevels levels, Catalogue catalogue, LocalDate today, int most) {
        return catalogue
                .jobRoles(tenant)
                .filter(role -> !own.contains(role.id()))
                .map(role -> of(role, tenant, levels, catalogue, today))
                .filter(readiness -> readiness.share() > 0)
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    /**
     * The share that is covered, 0 to 1: Σ weight × min(held, required) ÷ required, divided by Σ weight, with levels as
     * steps 1 to 4. What is unknown counts as not held, so the true share is between this and this plus
     * {@link #unknownShare()}. 0 where nothing is asked for. Holding more never makes it less.
     */
    public double share() {
        return weighted(requirement -> requirement.weight() * requirement.part());
    }

    /** The share, by weight, of what nobody ever said anything about. */
    public double unknownShare() {
        return weighted(requirement -> requirement.state() == RoleRequirement.State.UNKNOWN ? requirement.weight() : 0);
    }

    /** How many competencies are not met, unknown ones among them. */
    public long gaps() {
        return requirements.stream().filter(requirement -> !requirement.isMet()).count();
    }

    private double weighted(ToDoubleFunction<RoleRequirement> counting) {
        double all = requirements.stream().mapToDouble(RoleRequirement::weight).sum();
        return all == 0 ? 0 : requirements.stream().mapToDouble(counting).sum() / all;
    }

    private static RoleRequirement requirement(
            CompetencyId competency, List<Asked> asked, KnownLevels levels, LocalDate today) {
        HeldLevel assessment = levels.held().get(competency);
        int held = assessment == null ? 0 : assessment.stepOn(today);
        ProficiencyLevel required = asked.stream()
                .map(one -> one.requirement().level())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean known = assessment != null || levels.notHeld().contains(competency);
        return new RoleRequirement(
                competency,
                ProficiencyLevel.ofStep(held),
                required,
                asked.stream()
                        .mapToDouble(one -> one.requirement().weight())
                        .max()
                        .orElseThrow(),
                RoleRequirement.State.of(held, required.step(), assessment != null, known),
                asked.stream().map(Asked::by).distinct().toList());
    }

    private static Stream<Asked> asked(JobRoleEntry role) {
        return Stream.concat(
                role.requirements().stream().map(requirement -> new Asked(requirement, role.ref())),
                role.tasks().stream()
                        .flatMap(task ->
                                task.requirements().stream().map(requirement -> new Asked(requirement, task.ref()))));
    }

    private record Asked(RequirementEntry requirement, Ref by) {}
}
