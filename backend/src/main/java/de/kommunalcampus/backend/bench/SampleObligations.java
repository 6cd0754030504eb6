// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.seeddata.ObligationAnswer;
import de.kommunalcampus.seeddata.ObligationAppliesRow;
import de.kommunalcampus.seeddata.ObligationMetByRow;
import de.kommunalcampus.seeddata.ObligationRow;
import de.kommunalcampus.seeddata.ObligationScope;
import de.kommunalcampus.seeddata.Obligations;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The training rules of the sample world. */
final class SampleObligations {
    private final Obligations rows;

    private SampleObligations(Obligations rows) {
        this.rows = rows;
    }

    static List<ObligationEntry> of(Obligations rows) {
        SampleObligations sample = new SampleObligations(rows);
        return rows.obligations().stream().map(sample::entry).toList();
    }

    private ObligationEntry entry(ObligationRow row) {
        return new ObligationEntry(
                new ObligationId(row.id()),
                row.administration() == null ? TenantId.SHARED : new TenantId(row.administration()),
                row.name(),
                row.nameEn(),
                row.intervalMonths(),
                appliesTo(row, EnumSet.of(ObligationScope.JOB_ROLE), JobRoleId::new),
                appliesTo(row, EnumSet.of(ObligationScope.TASK), TaskId::new),
                appliesTo(row, EnumSet.of(ObligationScope.UNIT, ObligationScope.ADMINISTRATION), OrgUnitId::new),
                metBy(row, ObligationAnswer.COURSE, CourseId::new),
                metBy(row, ObligationAnswer.COMPETENCY, CompetencyId::new));
    }

    private <T> Set<T> appliesTo(ObligationRow rule, Set<ObligationScope> kinds, Function<String, T> id) {
        return rows.applies().stream()
                .filter(row -> row.obligation().equals(rule.id()) && kinds.contains(row.kind()))
                .map(ObligationAppliesRow::target)
                .map(id)
                .collect(Collectors.toSet());
    }

    private <T> Set<T> metBy(ObligationRow rule, ObligationAnswer kind, Function<String, T> id) {
        return rows.metBy().stream()
                .filter(row -> row.obligation().equals(rule.id()) && row.kind() == kind)
                .map(ObligationMetByRow::target)
                .map(id)
                .collect(Collectors.toSet());
    }
}
