// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plants a word into everything another tenant owns and looks for it in every answer. */
class TenantCanaryTests {

    private static final String CANARY = "Zeisig";

    private static final World WORLD = world().knowing("Vergaberecht")
            .knowing(new CompetencyEntry(
                    new CompetencyId("Zeisigkunde"),
                    OTHER_TOWN,
                    "Zeisigkunde",
                    "Zeisig studies",
                    List.of("Zeisige"),
                    List.of(new CompetencyId("Vergaberecht")),
                    List.of()))
            .role("Amt", requirement("Vergaberecht", ADVANCED, 1), requirement("Zeisigkunde", BASIC, 1))
            .role(
                    OTHER_TOWN,
                    "Zeisigamt",
                    List.of(task("Zeisige zählen", requirement("Vergaberecht", BASIC, 1))),
                    List.of())
            .offering(
                    course("ours")
                            .titled("Vergabe")
                            .teaching("Vergaberecht", null, BASIC)
                            .teaching("Zeisigkunde", null, BASIC)
                            .selfPaced(),
                    course("Zeisigkurs")
                            .of(OTHER_TOWN)
                            .by("Zeisig-Akademie")
                            .promising("Zeisig")
                            .describedAs("Zeisig Vergabe")
                            .teaching("Vergaberecht", null, BASIC)
                            .selfPaced(),
                    course("done").teaching("Vergaberecht", null, BASIC).selfPaced());

    private static Stream<String> answers(TenantId viewer) {
        Catalogue catalogue = WORLD.build();
        Matcher matcher = new Matcher(RankingWeights.published());
        EmployeeProfile profile = employee()
                .of(viewer)
                .working("Amt")
                .working("Zeisigamt")
                .aimingAt("Zeisigkunde", EXPERT)
                .aimingAtRole("Zeisigamt")
                .havingCompleted("done", TODAY)
                .build();
        Stream<MatchQuery> queries = Stream.of(
                MatchQuery.fromMyNeeds(50),
                MatchQuery.fromMyNeeds(50).withText("Vergabe"),
                MatchQuery.fromMyNeeds(50).withText("Zeisig"),
                MatchQuery.fromMyNeeds(50).withJobRole(new JobRoleId("Zeisigamt")));
        return Stream.of(
                        queries.map(query -> matcher.match(catalogue, profile, query, NOW).hits().stream()
                                .map(hit -> hit.course().title() + hit.reasons())
                                .toList()
                                .toString()),
                        Stream.of(
                                matcher.match(catalogue, profile, MatchQuery.fromMyNeeds(9), NOW)
                                        .need()
                                        .toString(),
                                matcher.match(catalogue, profile, MatchQuery.fromMyNeeds(9), NOW)
                                        .removed()
                                        .toString(),
                                matcher.match(catalogue, profile, MatchQuery.fromMyNeeds(9), NOW)
                                        .facets()
                                        .toString(),
                                matcher.explain(
                                                catalogue,
                                                profile,
                                                new CourseId("Zeisigkurs"),
                                                MatchQuery.fromMyNeeds(1),
                                                NOW)
                                        .toString(),
                                catalogue.suggest(viewer, "Zei", 50).toString(),
                                catalogue.suggest(viewer, "Vergabe", 50).toString()))
                .flatMap(answer -> answer);
    }

    @Test
    void noAnswerNamesWhatIsAnothers() {
        assertThat(answers(TOWN))
                .allSatisfy(answer -> assertThat(answer.replace("competency=CompetencyId[value=Zeisigkunde]", ""))
                        .doesNotContain(CANARY));
        assertThat(MatchQuery.fromMyNeeds(5).withText(CANARY))
                .satisfies(query -> assertThat(new Matcher(RankingWeights.published())
                                .match(WORLD.build(), EmployeeProfile.unknown(TOWN), query, NOW)
                                .hits())
                        .isEmpty());
    }

    @Test
    void choosingAnothersProviderNamesNobody() {
        Filters filters =
                new Filters(null, Set.of(), null, Set.of(new ProviderId("Zeisig-Akademie")), null, null, null, null);
        MatchQuery query = MatchQuery.fromMyNeeds(5).withFilters(filters);
        Matcher matcher = new Matcher(RankingWeights.published());
        assertThat(matcher.match(WORLD.build(), employee().of(TOWN).build(), query, NOW)
                        .facets())
                .noneMatch(facet -> facet.toString().contains(CANARY));
        assertThat(matcher.match(WORLD.build(), employee().of(OTHER_TOWN).build(), query, NOW)
                        .facets())
                .anyMatch(facet -> facet.toString().contains(CANARY));
    }

    @Test
    void theOwnerSeesIt() {
        assertThat(answers(OTHER_TOWN).filter(answer -> answer.contains(CANARY)))
                .hasSizeGreaterThan(5);
    }
}
