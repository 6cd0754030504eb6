// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibraryTests {

    private final Library library = SampleWorlds.COMMITTED.library();

    @Test
    void coversTheEightAreasOfMunicipalWork() {
        assertThat(library.competencies()).hasSizeBetween(110, 145);
        assertThat(library.competencies())
                .extracting(CompetencyRow::area)
                .containsOnly(
                        "Fachrecht",
                        "Verfahren/Fachanwendung",
                        "Digital (DigComp)",
                        "Kommunikation/Bürgerkontakt",
                        "Führung",
                        "Methoden/Projekte",
                        "Sicherheit/Datenschutz",
                        "Gesundheit/Arbeitsschutz");
    }

    @Test
    void describesEveryLevelOfEveryCompetencyInAnotherSentence() {
        assertThat(library.competencies())
                .allSatisfy(competency -> assertThat(competency.levelDescriptions())
                        .as(competency.id())
                        .hasSize(ProficiencyLevel.values().length)
                        .doesNotHaveDuplicates()
                        .allMatch(sentence -> sentence.matches("\\p{Lu}.{20,150}\\.")));
    }

    @Test
    void givesEachCompetencyItsOwnLabel() {
        assertThat(library.competencies()).extracting(CompetencyRow::label).doesNotHaveDuplicates();
        assertThat(library.competencies()).extracting(CompetencyRow::labelEn).doesNotHaveDuplicates();
    }

    @Test
    void asksSixToTenCompetenciesOfEachOfAboutFortyRoles() {
        Map<String, Set<String>> required = requiredByRole();

        assertThat(library.jobRoles()).hasSizeBetween(38, 50);
        assertThat(library.jobRoles())
                .allSatisfy(role ->
                        assertThat(required.get(role.id())).as(role.id()).hasSizeBetween(6, 10));
    }

    @Test
    void givesEachRoleATaskAndEachTaskARole() {
        assertThat(library.roleTasks().stream().map(RoleTaskRow::role).collect(toSet()))
                .hasSameSizeAs(library.jobRoles());
        assertThat(library.roleTasks().stream().map(RoleTaskRow::task).collect(toSet()))
                .hasSameSizeAs(library.tasks());
    }

    @Test
    void relatesCompetenciesWithoutACircleOfBroaderOnes() {
        Map<String, List<String>> broader = library.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.BROADER)
                .collect(groupingBy(CompetencyRelationRow::from, mapping(CompetencyRelationRow::to, toList())));

        assertThat(broader.keySet())
                .allSatisfy(start -> assertThat(above(start, broader)).doesNotContain(start));
        assertThat(library.relations())
                .extracting(CompetencyRelationRow::kind)
                .contains(RelationKind.BROADER, RelationKind.RELATED_TO);
    }

    private static Set<String> above(String competency, Map<String, List<String>> broader) {
        Set<String> found = new HashSet<>();
        for (String next : broader.getOrDefault(competency, List.of())) {
            if (found.add(next)) {
                found.addAll(above(next, broader));
            }
        }
        return found;
    }

    private Map<String, Set<String>> requiredByRole() {
        Map<String, Set<String>> byTask = library.taskRequirements().stream()
                .collect(groupingBy(RequirementRow::requiredBy, mapping(RequirementRow::competency, toSet())));
        Map<String, Set<String>> required = new HashMap<>();
        library.roleRequirements()
                .forEach(requirement -> required.computeIfAbsent(requirement.requiredBy(), role -> new HashSet<>())
                        .add(requirement.competency()));
        library.roleTasks()
                .forEach(performed -> required.computeIfAbsent(performed.role(), role -> new HashSet<>())
                        .addAll(byTask.getOrDefault(performed.task(), Set.of())));
        return required;
    }
}
