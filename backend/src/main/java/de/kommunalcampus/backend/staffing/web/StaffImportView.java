// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.staffing.StaffImport;
import de.kommunalcampus.backend.staffing.file.Choices;
import de.kommunalcampus.backend.staffing.file.FileNote;
import de.kommunalcampus.backend.staffing.file.IssueKind;
import de.kommunalcampus.backend.staffing.file.RowIssue;
import de.kommunalcampus.backend.staffing.file.StaffField;
import de.kommunalcampus.backend.staffing.file.StaffPlan;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Leaver;
import de.kommunalcampus.backend.staffing.file.StaffSheet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A staff file and what taking it over does.
 *
 * @param token of this comparison
 * @param confirmLeavers whether the number of leavers has to be named
 * @param leavers the first 200 of them
 * @param issues by row; those of rows that are not taken over first within a row
 */
@Schema(name = "StaffImport")
record StaffImportView(
        String id,
        String fileName,
        StaffImport.State state,
        String token,
        List<ColumnView> columns,
        boolean complete,
        boolean createUnits,
        StaffPlan.Counts counts,
        boolean confirmLeavers,
        List<LeaverView> leavers,
        List<NewUnitView> newUnits,
        List<IssueView> issues,
        List<FileNote> notes) {
    private static final int SHOWN_LEAVERS = 200;

    static StaffImportView of(StaffImport kept) {
        StaffPlan plan = kept.plan();
        return new StaffImportView(
                kept.id(),
                kept.fileName(),
                kept.state(),
                kept.token(),
                ColumnView.of(kept.sheet(), kept.choices()),
                kept.choices().complete(),
                kept.choices().createUnits(),
                plan.counts(),
                plan.manyLeave(),
                plan.leavers().stream().limit(SHOWN_LEAVERS).map(LeaverView::of).toList(),
                plan.newUnits().stream()
                        .map(unit -> new NewUnitView(unit.number(), unit.name()))
                        .toList(),
                Stream.concat(plan.issues().stream(), kept.skipped().stream())
                        .map(IssueView::of)
                        .toList(),
                plan.notes());
    }

    /**
     * A column of the file.
     *
     * @param name as the file calls it
     * @param field what it tells; null for nothing that is taken over
     * @param samples of its first filled cells
     */
    @Schema(name = "StaffImportColumn")
    record ColumnView(int column, String name, @Nullable StaffField field, List<String> samples) {
        private static final int SAMPLES = 3;
        private static final int LONGEST = 40;

        static List<ColumnView> of(StaffSheet sheet, Choices choices) {
            return IntStream.range(0, sheet.header().size())
                    .mapToObj(column -> new ColumnView(
                            column, sheet.header().get(column), field(choices, column), samples(sheet, column)))
                    .toList();
        }

        private static @Nullable StaffField field(Choices choices, int column) {
            return choices.columns().positions().entrySet().stream()
                    .filter(entry -> entry.getValue() == column)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }

        private static List<String> samples(StaffSheet sheet, int column) {
            return sheet.lines().stream()
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .limit(SAMPLES)
                    .map(cell -> cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…")
                    .toList();
        }
    }

    /** @param row null for who is missing in the file */
    @Schema(name = "StaffImportLeaver")
    record LeaverView(@Nullable Integer row, @Nullable String personnelNumber, String displayName, String unitName) {
        static LeaverView of(Leaver leaver) {
            return new LeaverView(
                    leaver.row(),
                    leaver.member().personnelNumber(),
                    leaver.member().displayName(),
                    leaver.member().unitName());
        }
    }

    @Schema(name = "StaffImportUnit")
    record NewUnitView(String number, String name) {}

    /**
     * What is wrong with one row.
     *
     * @param rejected whether the row is not taken over; otherwise it is, without the value
     */
    @Schema(name = "StaffImportIssue")
    record IssueView(
            int row, @Nullable StaffField field, IssueKind kind, boolean rejected, String value, List<String> meant) {
        static IssueView of(RowIssue issue) {
            return new IssueView(
                    issue.row(), issue.field(), issue.kind(), issue.kind().rejecting(), issue.value(), issue.meant());
        }
    }
}
