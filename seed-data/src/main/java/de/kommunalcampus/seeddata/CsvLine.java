// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A line of a file, read value by value; whatever is wrong is reported with file, line and column. */
final class CsvLine {

    private final SeedFiles files;
    private final String file;
    private final long number;
    private final CSVRecord values;

    CsvLine(SeedFiles files, String file, long number, CSVRecord values) {
        this.files = files;
        this.file = file;
        this.number = number;
        this.values = values;
    }

    <T> T map(Function<CsvLine, T> row) {
        try {
            return row.apply(this);
        } catch (InvalidFieldException e) {
            throw refuse(e.column(), e.reason());
        }
    }

    SeedDataException refuse(String column, String reason) {
        return new SeedDataException(file, number, column, reason);
    }

    @Nullable
    String find(String column) {
        if (!values.isMapped(column)) {
            throw refuse(column, "is missing from the header");
        }
        String value = values.get(column);
        return value.isEmpty() ? null : value;
    }

    String text(String column) {
        String value = find(column);
        if (value == null) {
            throw refuse(column, "is empty");
        }
        return value;
    }

    /** Values separated by '|'; an empty field is an empty list. */
    List<String> texts(String column) {
        String value = find(column);
        return value == null ? List.of() : List.of(value.split("\\|", -1));
    }

    /** The id of a row of another file, which must exist there. */
    String reference(String column, String target) {
        return known(column, text(column), target);
    }

    @Nullable
    String findReference(String column, String target) {
        String value = find(column);
        return value == null ? null : known(column, value, target);
    }

    /** Ids separated by '|', each of a row of another file. */
    List<String> references(String column, String target) {
        return texts(column).stream().map(id -> known(column, id, target)).toList();
    }

    private String known(String column, String id, String target) {
        if (!files.ids(target).contains(id)) {
            throw refuse(column, "'%s' is not in %s".formatted(id, target));
        }
        return id;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        return constant(type, column, text(column));
    }

    <E extends Enum<E>> @Nullable E findOneOf(Class<E> type, String column) {
        String value = find(column);
        return value == null ? null : constant(type, column, value);
    }

    <E extends Enum<E>> List<E> manyOf(Class<E> type, String column) {
        return texts(column).stream()
                .map(value -> constant(type, column, value))
                .toList();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw refuse(column, "'%s' is none of %s".formatted(value, Arrays.toString(type.getEnumConstants())));
    }

    int integer(String column) {
        return parse(column, text(column), Integer::valueOf, "is no whole number");
    }

    @Nullable
    Integer findInteger(String column) {
        String value = find(column);
        return value == null ? null : parse(column, value, Integer::valueOf, "is no whole number");
    }

    double decimal(String column) {
        return parse(column, text(column), BigDecimal::new, "is no number").doubleValue();
    }

    @Nullable
    BigDecimal findDecimal(String column) {
        String value = find(column);
        return value == null ? null : parse(column, value, BigDecimal::new, "is no number");
    }

    boolean yesOrNo(String column) {
        return Boolean.TRUE.equals(parse(column, text(column), CsvLine::truth, "is neither true nor false"));
    }

    @Nullable
    Boolean findYesOrNo(String column) {
        return find(column) == null ? null : yesOrNo(column);
    }

    LocalTime time(String column) {
        return parse(column, text(column), LocalTime::parse, "is no time of day such as 09:30");
    }

    LocalDate daysAgo(String column) {
        return files.loadingDay().minusDays(integer(column));
    }

    @Nullable
    LocalDate findDaysAgo(String column) {
        return find(column) == null ? null : daysAgo(column);
    }

    LocalDate inDays(String column) {
        return files.loadingDay().plusDays(integer(column));
    }

    @Nullable
    LocalDate findInDays(String column) {
        return find(column) == null ? null : inDays(column);
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private <T> T parse(String column, String value, Function<String, T> parser, String complaint) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw refuse(column, "'%s' %s".formatted(value, complaint));
        }
    }
}
