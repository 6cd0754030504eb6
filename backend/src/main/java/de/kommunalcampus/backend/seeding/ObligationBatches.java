// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static de.kommunalcampus.backend.seeding.Batch.Edges.row;

import de.kommunalcampus.seeddata.ObligationAnswer;
import de.kommunalcampus.seeddata.ObligationScope;
import de.kommunalcampus.seeddata.Obligations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules that make training a duty. */
final class ObligationBatches {
    private ObligationBatches() {}

    static List<Batch> of(Obligations obligations) {
        Batch nodes = new Batch.Nodes(
                "Obligation",
                obligations.obligations().stream()
                        .map(row -> Properties.of(
                                "id", row.id(),
                                "tenantId", Owner.of(row.administration()),
                                "name", row.name(),
                                "nameEn", row.nameEn(),
                                "reason", row.reason(),
                                "intervalMonths", row.intervalMonths()))
                        .toList());
        Stream<Batch> applies = Arrays.stream(ObligationScope.values()).map(scope -> applies(obligations, scope));
        Stream<Batch> answers = Arrays.stream(ObligationAnswer.values()).map(answer -> metBy(obligations, answer));
        return Stream.of(Stream.of(nodes), applies, answers)
                .flatMap(batches -> batches)
                .toList();
    }

    private static Batch applies(Obligations obligations, ObligationScope scope) {
        String label = switch (scope) {
            case JOB_ROLE -> "JobRole";
            case TASK -> "Task";
            case UNIT, ADMINISTRATION -> "OrgUnit";
        };
        return new Batch.Edges(
                "Obligation",
                "APPLIES_TO",
                label,
                obligations.applies().stream()
                        .filter(rule -> rule.kind() == scope)
                        .map(rule -> row(rule.obligation(), rule.target()))
                        .toList());
    }

    private static Batch metBy(Obligations obligations, ObligationAnswer answer) {
        String label = switch (answer) {
            case COURSE -> "Course";
            case COMPETENCY -> "Competency";
        };
        return new Batch.Edges(
                "Obligation",
                "MET_BY",
                label,
                obligations.metBy().stream()
                        .filter(rule -> rule.kind() == answer)
                        .map(rule -> row(rule.obligation(), rule.target()))
                        .toList());
    }
}
