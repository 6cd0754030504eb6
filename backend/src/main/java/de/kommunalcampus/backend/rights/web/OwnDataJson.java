// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.rights.OwnData;
import de.kommunalcampus.backend.rights.PersonalDataRegister;
import de.kommunalcampus.backend.rights.PersonalDatum;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copy as JSON. {@code data} has one list for each label, its entries with the names of the register and with {@code
 * links} by their type; where the register has an id of somebody and the copy tells a name, the field is called without
 * "Id"; {@code names} says of each of these names for what it is kept, on which basis and how long.
 * Days and moments are as in ISO 8601.
 */
@Component
class OwnDataJson {
    private static final String FORMAT = "kommunalcampus-own-data/1";

    private final PersonalDataRegister register;

    OwnDataJson(PersonalDataRegister register) {
        this.register = register;
    }

    String write(OwnData data) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("createdAt", data.createdAt().toOffsetDateTime().toString());
        document.put("administration", data.administration());
        Map<String, Object> sections = new LinkedHashMap<>();
        data.sections()
                .forEach(section -> sections.put(
                        section.label(),
                        section.entries().stream()
                                .map(entry -> entry(section.label(), entry))
                                .toList()));
        document.put("data", sections);
        document.put("names", names());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private Map<String, Object> entry(String label, OwnData.Entry entry) {
        Map<String, Object> values = plain(label, "", entry.values());
        if (!entry.links().isEmpty()) {
            Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();
            entry.links()
                    .forEach(link -> links.computeIfAbsent(link.type(), type -> new java.util.ArrayList<>())
                            .add(link(label, link)));
            values.put("links", links);
        }
        return values;
    }

    private Map<String, Object> link(String label, OwnData.Link link) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (link.name() != null) {
            values.put("to", link.name());
        }
        values.putAll(plain(label, link.type() + ".", link.values()));
        return values;
    }

    private Map<String, Object> plain(String label, String prefix, Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(named(label, prefix + name, name), plain(value)));
        return plain;
    }

    private String named(String label, String property, String name) {
        boolean isTold = register.find(label, property)
                .filter(row ->
                        row.export() == PersonalDatum.Export.NAME || row.export() == PersonalDatum.Export.ONESELF)
                .isPresent();
        return isTold ? name.replaceFirst("Id$", "") : name;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Collection<?> several ->
                several.stream().map(item -> plain((Object) item)).toList();
            case java.time.ZonedDateTime moment -> moment.toOffsetDateTime().toString();
            case Temporal time -> time.toString();
            default -> value;
        };
    }

    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        register.rows().stream()
                .filter(row -> row.export() != PersonalDatum.Export.NONE)
                .forEach(row -> names.put(
                        row.label() + "." + named(row.label(), row.property(), row.property()),
                        Map.of("purpose", row.purpose(), "basis", row.basis(), "kept", row.retention())));
        OwnSessionsSection.FIELDS.forEach(
                field -> names.put(OwnSessionsSection.LABEL + "." + field, OwnSessionsSection.KEPT));
        return names;
    }
}
