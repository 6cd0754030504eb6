// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Reads the files of the training rules. */
final class ObligationsReader {

    private ObligationsReader() {}

    static Obligations read(SeedFiles files) {
        return new Obligations(
                files.table("obligations.csv").rows(ObligationsReader::obligation),
                files.table("obligation_applies.csv").rows(ObligationsReader::applies),
                files.table("obligation_met_by.csv").rows(ObligationsReader::metBy));
    }

    private static ObligationRow obligation(CsvLine line) {
        return new ObligationRow(
                line.text("id"),
                line.findReference("administration", "administrations.csv"),
                line.text("name"),
                line.text("name_en"),
                line.text("reason"),
                line.findInteger("interval_months"));
    }

    private static ObligationAppliesRow applies(CsvLine line) {
        ObligationScope kind = line.oneOf(ObligationScope.class, "kind");
        String targets = switch (kind) {
            case JOB_ROLE -> "job_roles.csv";
            case TASK -> "tasks.csv";
            case UNIT -> "units.csv";
            case ADMINISTRATION -> "administrations.csv";
        };
        return new ObligationAppliesRow(
                line.reference("obligation", "obligations.csv"), kind, line.reference("target", targets));
    }

    private static ObligationMetByRow metBy(CsvLine line) {
        ObligationAnswer kind = line.oneOf(ObligationAnswer.class, "kind");
        String targets = switch (kind) {
            case COURSE -> "courses.csv";
            case COMPETENCY -> "competencies.csv";
        };
        return new ObligationMetByRow(
                line.reference("obligation", "obligations.csv"), kind, line.reference("target", targets));
    }
}
