// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.staffing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readable rows of a sheet, and what is wrong with the others. */
final class SheetReading {
    private final List<StaffRow> rows = new ArrayList<>();
    private final List<RowIssue> issues = new ArrayList<>();
    private final Map<Integer, String> numbers = new HashMap<>();

    private SheetReading() {}

    static SheetReading of(StaffSheet sheet, Choices choices) {
        SheetReading reading = new SheetReading();
        sheet.lines().forEach(line -> {
            RowReader reader = new RowReader(choices, line, reading.issues);
            reading.numbers.put(line.number(), reader.number());
            reader.read().ifPresent(reading.rows::add);
        });
        reading.rejectRepeatedNumbers();
        reading.dropRepeatedMails();
        return reading;
    }

    /** Also those of rows that are rejected for something else: nobody knows which of them was meant. */
    private void rejectRepeatedNumbers() {
        Map<String, Long> counts = numbers.values().stream()
                .filter(Shape::isPersonnelNumber)
                .collect(Collectors.groupingBy(SheetReading::key, Collectors.counting()));
        rows.removeIf(row -> {
            boolean repeated = counts.getOrDefault(key(row.number()), 0L) > 1;
            if (repeated) {
                issues.removeIf(issue -> issue.row() == row.line());
                reject(row.line(), StaffField.PERSONNEL_NUMBER, IssueKind.NUMBER_REPEATED, row.number());
            }
            return repeated;
        });
    }

    private void dropRepeatedMails() {
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.workMail()))
                .collect(Collectors.groupingBy(SheetReading::key, Collectors.counting()));
        rows.replaceAll(row -> {
            String mail = row.workMail();
            if (mail == null || counts.getOrDefault(key(mail), 0L) < 2) {
                return row;
            }
            repair(row.line(), StaffField.WORK_MAIL, IssueKind.MAIL_REPEATED, mail);
            return row.withoutMail();
        });
    }

    void reject(int row, StaffField field, IssueKind kind, String value) {
        issues.add(new RowIssue(row, field, kind, value));
    }

    void repair(int row, @Nullable StaffField field, IssueKind kind, String value) {
        issues.add(new RowIssue(row, field, kind, value));
    }

    List<StaffRow> rows() {
        return rows;
    }

    List<RowIssue> issues() {
        return issues;
    }

    List<RowIssue> sortedIssues() {
        return issues.stream()
                .sorted(Comparator.comparingInt(RowIssue::row)
                        .thenComparing(issue -> !issue.kind().rejecting()))
                .toList();
    }

    /** Whose rows say who they are, however wrong the rest may be. */
    Set<String> namedNumbers() {
        return numbers.values().stream()
                .filter(Shape::isPersonnelNumber)
                .map(MemberFinder::zeroless)
                .collect(Collectors.toSet());
    }

    long withoutNumber() {
        return numbers.values().stream()
                .filter(number -> !Shape.isPersonnelNumber(number))
                .count();
    }

    long withSomethingElseForAName() {
        return issues.stream()
                .filter(issue -> issue.kind() == IssueKind.MAIL_IN_NAME || issue.kind() == IssueKind.DIGITS_IN_NAME)
                .map(RowIssue::row)
                .distinct()
                .count();
    }

    int rejected() {
        return rejectedRows().size();
    }

    int repaired() {
        Set<Integer> rejected = rejectedRows();
        return (int) issues.stream()
                .map(RowIssue::row)
                .distinct()
                .filter(row -> !rejected.contains(row))
                .count();
    }

    private Set<Integer> rejectedRows() {
        Set<Integer> rejected = new HashSet<>();
        issues.stream().filter(issue -> issue.kind().rejecting()).forEach(issue -> rejected.add(issue.row()));
        return rejected;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
