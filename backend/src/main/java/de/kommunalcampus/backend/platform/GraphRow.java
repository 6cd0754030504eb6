// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * One row, map or node from the graph, read by typed names. A plain accessor wants a value and says which one is
 * missing; a {@code find…} one allows for none. Community Edition guards no types, so a wrong one shows up here.
 */
public record GraphRow(MapAccessor values) {
    public String text(String name) {
        return required(name).asString();
    }

    public @Nullable String findText(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asString();
    }

    public boolean flag(String name) {
        Value value = values.get(name);
        return !value.isNull() && value.asBoolean();
    }

    public @Nullable Boolean findFlag(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asBoolean();
    }

    public double number(String name) {
        return required(name).asNumber().doubleValue();
    }

    public @Nullable Double findNumber(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asNumber().doubleValue();
    }

    public @Nullable Integer findInteger(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asInt();
    }

    public long whole(String name) {
        return required(name).asLong();
    }

    /** An amount of money, in full cents. */
    public @Nullable BigDecimal findAmount(String name) {
        Double amount = findNumber(name);
        return amount == null ? null : BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    public @Nullable LocalDate findDate(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asLocalDate();
    }

    public LocalDate date(String name) {
        return required(name).asLocalDate();
    }

    public LocalDateTime dateTime(String name) {
        return required(name).asLocalDateTime();
    }

    public ZonedDateTime instant(String name) {
        return required(name).asZonedDateTime();
    }

    public @Nullable ZonedDateTime findInstant(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asZonedDateTime();
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    public <E extends Enum<E>> @Nullable E findOneOf(Class<E> type, String name) {
        String constant = findText(name);
        return constant == null ? null : Enum.valueOf(type, constant.toUpperCase(Locale.ROOT));
    }

    /** Empty where there is no such property. */
    public List<String> texts(String name) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** The maps or nodes in a list; empty where there is none. */
    public <T> List<T> list(String name, Function<GraphRow, T> mapper) {
        Value value = values.get(name);
        return value.isNull() ? List.of() : value.asList(item -> mapper.apply(new GraphRow(item)));
    }

    /** A map or node inside this row. */
    public GraphRow row(String name) {
        return new GraphRow(required(name));
    }

    public @Nullable GraphRow findRow(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : new GraphRow(value);
    }

    private Value required(String name) {
        Value value = values.get(name);
        if (value.isNull()) {
            throw new IllegalArgumentException("The graph holds no " + name);
        }
        return value;
    }
}
