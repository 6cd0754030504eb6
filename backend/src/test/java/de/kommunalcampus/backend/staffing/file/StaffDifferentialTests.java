// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import static de.kommunalcampus.backend.staffing.file.StaffFiles.OFFICE;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.YARD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random files against a model that is a map from number to name and unit. */
class StaffDifferentialTests {
    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    private record Person(String name, OrgUnitId unit) {}

    @Test
    void doesWhatAPlainModelDoes() {
        Random random = new Random(20270301);
        List<StaffMember> members = List.of();
        int differences = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Person> file = file(random);
            boolean complete = random.nextBoolean();
            StaffSheet sheet = StaffFiles.csv(folder, text(file));
            StaffPlan plan = StaffFiles.plan(sheet, complete, StaffFiles.roster(members));
            checkCounts(plan);
            Map<String, Person> expected = complete ? new TreeMap<>() : new TreeMap<>(active(members));
            expected.putAll(file);
            if (file.isEmpty()) {
                expected = active(members);
            }
            members = applied(members, plan);
            differences += plan.changesNothing() ? 0 : 1;
            assertThat(active(members)).as("round %d", round).isEqualTo(expected);
            assertThat(StaffFiles.plan(sheet, complete, StaffFiles.roster(members))
                            .changesNothing())
                    .as("the same file again, round %d", round)
                    .isTrue();
        }
        assertThat(differences).isGreaterThan(ROUNDS / 2);
    }

    private static Map<String, Person> file(Random random) {
        Map<String, Person> file = new TreeMap<>();
        int people = random.nextInt(25);
        for (int i = 0; i < people; i++) {
            int number = 1 + random.nextInt(30);
            file.put(
                    Integer.toString(number),
                    new Person(
                            "Muster" + StaffFiles.letters(number + 30 * random.nextInt(3)),
                            random.nextBoolean() ? OFFICE : YARD));
        }
        return file;
    }

    private static String text(Map<String, Person> file) {
        return file.entrySet().stream()
                .map(entry -> "%s;Kim;%s;%s%n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().name(),
                                entry.getValue().unit().equals(OFFICE) ? "33" : "Bauhof"))
                .collect(Collectors.joining("", "Personalnummer;Vorname;Nachname;Amt\n", ""));
    }

    private static void checkCounts(StaffPlan plan) {
        StaffPlan.Counts counts = plan.counts();
        long byRow =
                plan.leavers().stream().filter(leaver -> leaver.row() != null).count();
        assertThat(counts.joiners()
                        + counts.returners()
                        + counts.movers()
                        + counts.changed()
                        + counts.unchanged()
                        + counts.rejected()
                        + byRow)
                .isEqualTo(counts.rows());
    }

    private static Map<String, Person> active(List<StaffMember> members) {
        Map<String, Person> people = new TreeMap<>();
        members.stream()
                .filter(member -> member.state() == StaffState.ACTIVE)
                .forEach(member -> people.put(
                        Objects.requireNonNull(member.personnelNumber()),
                        new Person(member.lastName(), member.unit())));
        return people;
    }

    private static List<StaffMember> applied(List<StaffMember> members, StaffPlan plan) {
        Map<EmployeeId, StaffMember> people = new TreeMap<>(java.util.Comparator.comparing(EmployeeId::value));
        members.forEach(member -> people.put(member.id(), member));
        plan.changes()
                .forEach(change -> people.put(
                        change.write().id(),
                        member(change.write().id(), change.write().entry(), StaffState.ACTIVE)));
        plan.leavers()
                .forEach(leaver -> people.put(
                        leaver.member().id(),
                        member(leaver.member().id(), leaver.member().entry(), StaffState.LEFT)));
        return new ArrayList<>(people.values());
    }

    private static StaffMember member(EmployeeId id, StaffEntry entry, StaffState state) {
        return new StaffMember(
                id,
                entry.personnelNumber(),
                entry.firstName(),
                entry.lastName(),
                entry.unit(),
                "",
                List.of(),
                null,
                null,
                state,
                null,
                null);
    }
}
