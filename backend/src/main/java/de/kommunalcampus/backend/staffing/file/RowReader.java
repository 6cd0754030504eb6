// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import static de.kommunalcampus.backend.staffing.file.StaffField.FIRST_NAME;
import static de.kommunalcampus.backend.staffing.file.StaffField.FULL_NAME;
import static de.kommunalcampus.backend.staffing.file.StaffField.HEAD;
import static de.kommunalcampus.backend.staffing.file.StaffField.JOB_ROLE;
import static de.kommunalcampus.backend.staffing.file.StaffField.JOINED_ON;
import static de.kommunalcampus.backend.staffing.file.StaffField.LAST_NAME;
import static de.kommunalcampus.backend.staffing.file.StaffField.LEFT_ON;
import static de.kommunalcampus.backend.staffing.file.StaffField.PERSONNEL_NUMBER;
import static de.kommunalcampus.backend.staffing.file.StaffField.PRIVATE_PHONE;
import static de.kommunalcampus.backend.staffing.file.StaffField.SHARE;
import static de.kommunalcampus.backend.staffing.file.StaffField.UNIT;
import static de.kommunalcampus.backend.staffing.file.StaffField.UNIT_NUMBER;
import static de.kommunalcampus.backend.staffing.file.StaffField.WORK_MAIL;

import de.kommunalcampus.backend.staffing.Shape;
import de.kommunalcampus.backend.staffing.file.Choices.Place;
import de.kommunalcampus.backend.staffing.file.StaffSheet.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one row; what it has against it goes to the issues. */
final class RowReader {
    private static final List<StaffField> TEXTS = List.of(
            PERSONNEL_NUMBER, FULL_NAME, FIRST_NAME, LAST_NAME, UNIT_NUMBER, UNIT, JOB_ROLE, SHARE, WORK_MAIL, HEAD);

    private final Choices choices;
    private final Line line;
    private final List<RowIssue> issues;

    RowReader(Choices choices, Line line, List<RowIssue> issues) {
        this.choices = choices;
        this.line = line;
        this.issues = issues;
    }

    /** As the row has it, readable or not. */
    String number() {
        return text(PERSONNEL_NUMBER);
    }

    /** Empty where the row is rejected. */
    Optional<StaffRow> read() {
        int before = issues.size();
        refuseFormulas();
        if (issues.size() == before) {
            checkNumber();
        }
        String first = text(FIRST_NAME);
        String last = text(LAST_NAME);
        if (choices.columns().has(FULL_NAME) && (first.isEmpty() || last.isEmpty())) {
            String[] names = split(before);
            first = names[0];
            last = names[1];
        } else if (issues.size() == before) {
            checkName(FIRST_NAME, first);
            checkName(LAST_NAME, last);
        }
        return issues.size() > before ? Optional.empty() : Optional.of(row(first, last));
    }

    private StaffRow row(String first, String last) {
        return new StaffRow(
                line.number(),
                number(),
                first,
                last,
                text(UNIT_NUMBER),
                text(UNIT),
                stated(JOB_ROLE),
                value(SHARE, IssueKind.SHARE_INVALID, Cells::share),
                checked(WORK_MAIL, IssueKind.MAIL_INVALID, Shape::isMail),
                checked(PRIVATE_PHONE, IssueKind.PHONE_INVALID, Shape::isPhone),
                value(HEAD, IssueKind.HEAD_UNCLEAR, Cells::flag),
                value(JOINED_ON, IssueKind.DATE_INVALID, Cells::date),
                value(LEFT_ON, IssueKind.DATE_INVALID, Cells::date));
    }

    private void refuseFormulas() {
        for (StaffField field : TEXTS) {
            if (Shape.isFormula(text(field))) {
                issue(field, IssueKind.FORMULA);
                return;
            }
        }
        // A number may begin with a plus, a date with nothing of the kind; neither may be calculated.
        for (StaffField field : List.of(PRIVATE_PHONE, JOINED_ON, LEFT_ON)) {
            if (text(field).startsWith("=")) {
                issue(field, IssueKind.FORMULA);
                return;
            }
        }
    }

    private void checkNumber() {
        if (number().isEmpty()) {
            issue(PERSONNEL_NUMBER, IssueKind.MISSING);
        } else if (!Shape.isPersonnelNumber(number())) {
            issue(PERSONNEL_NUMBER, IssueKind.NUMBER_INVALID);
        }
    }

    private void checkName(StaffField field, String name) {
        if (name.isEmpty()) {
            issue(field, IssueKind.MISSING);
        } else if (!Shape.isName(name)) {
            issue(field, shapeOf(name));
        }
    }

    private static IssueKind shapeOf(String name) {
        if (Shape.isMail(name)) {
            return IssueKind.MAIL_IN_NAME;
        }
        return name.codePoints().anyMatch(Character::isDigit) ? IssueKind.DIGITS_IN_NAME : IssueKind.NAME_INVALID;
    }

    /** First and last name. */
    private String[] split(int before) {
        String full = text(FULL_NAME);
        int comma = full.indexOf(',');
        if (issues.size() > before) {
            return new String[] {"", ""};
        }
        if (full.isEmpty()) {
            issue(FULL_NAME, IssueKind.MISSING);
        } else if (!Shape.isName(full)) {
            issue(FULL_NAME, shapeOf(full));
        } else if (comma <= 0 || full.substring(comma + 1).isBlank()) {
            issue(FULL_NAME, IssueKind.NAME_UNSPLIT);
        } else {
            return new String[] {
                full.substring(comma + 1).strip(), full.substring(0, comma).strip()
            };
        }
        return new String[] {"", ""};
    }

    private @Nullable String checked(StaffField field, IssueKind kind, Predicate<String> shape) {
        return value(field, kind, text -> shape.test(text) ? Optional.of(text) : Optional.empty());
    }

    private <T> @Nullable T value(StaffField field, IssueKind kind, Function<String, Optional<T>> reading) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            issue(field, kind);
        }
        return value.orElse(null);
    }

    private @Nullable String stated(StaffField field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    private String text(StaffField field) {
        String corrected = choices.corrections().get(new Place(line.number(), field));
        if (corrected != null) {
            return Cells.line(corrected);
        }
        Integer position = choices.columns().positions().get(field);
        return position == null ? "" : Cells.line(line.cell(position));
    }

    private void issue(StaffField field, IssueKind kind) {
        issues.add(new RowIssue(line.number(), field, kind, text(field)));
    }
}
