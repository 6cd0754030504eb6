// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.imports.ImportIssue;
import de.kommunalcampus.backend.imports.ImportReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report as text for a terminal: every issue, then the figures, where the eye ends. */
record ImportText(String source, ImportReport report, long nanoseconds) {
    private static final int WIDEST = 90;

    String lines() {
        StringBuilder text = new StringBuilder();
        issues(text);
        report.notes().forEach(note -> text.append(note.detail()).append('\n'));
        text.append("%nImported %s in %.1f s.%n".formatted(source, nanoseconds / 1e9));
        figure(text, "read", report.read());
        figure(text, "created", report.created());
        figure(text, "updated", report.updated());
        figure(text, "unchanged", report.unchanged());
        figure(text, "ended", report.ended());
        figure(text, "repaired", report.repaired());
        figure(text, "rejected", report.rejected());
        if (report.changedNothing()) {
            text.append("Nothing has changed since the last import.\n");
        }
        return text.toString();
    }

    private void issues(StringBuilder text) {
        List<ImportIssue> issues = report.issues();
        if (issues.isEmpty()) {
            return;
        }
        int record = width(issues, issue -> issue.record().toString());
        int field = width(issues, ImportIssue::field);
        String line = "%-8s  %-" + record + "s  %-" + field + "s  %s%n";
        for (ImportIssue issue : issues) {
            String kind = issue.kind().name().toLowerCase(Locale.ROOT);
            text.append(line.formatted(
                    kind,
                    printable(issue.record().toString()),
                    printable(issue.field()),
                    printable(issue.reason().detail())));
        }
    }

    private static int width(List<ImportIssue> issues, Function<ImportIssue, String> column) {
        return Math.clamp(
                issues.stream()
                        .mapToInt(issue -> column.apply(issue).length())
                        .max()
                        .orElse(1),
                1,
                WIDEST);
    }

    /** What came from a file must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static void figure(StringBuilder text, String name, long number) {
        text.append("  %-10s %,12d%n".formatted(name, number));
    }
}
