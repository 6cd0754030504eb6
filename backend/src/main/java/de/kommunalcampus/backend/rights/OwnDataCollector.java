// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.SealedTexts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Collects a copy of everything that is kept of whoever is signed in (Art. 15 and 20 GDPR): what the register says is
 * exported, along the declared paths, so that nothing can be left out by forgetting it here.
 */
@Service
public class OwnDataCollector {
    /** By which a section is ordered: the first that its entries have. */
    private static final List<String> TIMES = List.of("at", "createdAt", "savedAt", "assessedOn", "statedOn");

    private final PersonalNodes nodes;
    private final PersonalDataRegister register;
    private final SealedTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnDataCollector(
            PersonalNodes nodes,
            PersonalDataRegister register,
            SealedTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nodes = nodes;
        this.texts = texts;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Audited before anything is read: a copy that cannot be audited is not made.
     *
     * @param format for the audit, such as {@code JSON}
     * @param besides what is kept of the person outside the graph
     */
    public OwnData collect(SignedInAccount account, String format, Function<Person, OwnData.Section> besides) {
        Person person = nodes.find(account.tenant(), account.employee(), account.id());
        String subject = account.employee() == null
                ? account.id().value()
                : account.employee().value();
        events.publishEvent(new Audited(
                person.tenant(),
                account.id().value(),
                AuditAction.DATA_EXPORTED,
                subject,
                Map.of("what", "own", "format", format)));
        return new OwnData(
                ZonedDateTime.now(clock),
                nodes.administration(person.tenant()),
                Stream.concat(
                                nodes.labels().stream().map(label -> section(person, label)),
                                Stream.of(besides.apply(person)))
                        .toList());
    }

    private OwnData.Section section(Person person, String label) {
        List<PersonalNode> found = nodes.list(person, label);
        Map<String, String> names = nodes.names(person.tenant(), othersIn(found));
        return new OwnData.Section(
                label,
                found.stream()
                        .sorted(Comparator.comparing(OwnDataCollector::time).reversed())
                        .map(node -> entry(person, node, names))
                        .toList());
    }

    private static String time(PersonalNode node) {
        return TIMES.stream()
                .map(name -> node.properties().get(name))
                .filter(value -> value != null)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private OwnData.Entry entry(Person person, PersonalNode node, Map<String, String> names) {
        return new OwnData.Entry(
                values(person, node.label(), "", node.properties(), names),
                node.links().stream()
                        .filter(link -> form(node.label(), link.type()) != PersonalDatum.Export.NONE)
                        .map(link -> new OwnData.Link(
                                link.type(),
                                link.name(),
                                values(person, node.label(), link.type() + ".", link.properties(), names)))
                        .toList());
    }

    /** In the order of the register. */
    private Map<String, Object> values(
            Person person, String label, String prefix, Map<String, Object> properties, Map<String, String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        register.rows().stream().filter(row -> row.label().equals(label)).forEach(row -> {
            String name = row.property().startsWith(prefix) ? row.property().substring(prefix.length()) : "";
            Object value = properties.get(name);
            if (value == null) {
                return;
            }
            switch (row.export()) {
                case VALUE -> opened(person, value).ifPresent(text -> putStated(values, name, text));
                case NAME -> putStated(values, name, named(value, names));
                case ONESELF -> putStated(values, name, whose(person, value));
                case NONE -> {}
            }
        });
        return values;
    }

    /** A field that says nothing, such as the name of somebody who is gone, would only raise questions. */
    private static void putStated(Map<String, Object> values, String name, Object value) {
        boolean isEmpty = value instanceof Collection<?> several
                ? several.isEmpty()
                : value.toString().isBlank();
        if (!isEmpty) {
            values.put(name, value);
        }
    }

    private static Object named(Object value, Map<String, String> names) {
        return value instanceof Collection<?> several
                ? several.stream()
                        .map(id -> names.getOrDefault(String.valueOf(id), ""))
                        .filter(one -> !one.isEmpty())
                        .toList()
                : names.getOrDefault(value.toString(), "");
    }

    private Optional<Object> opened(Person person, Object value) {
        EmployeeId employee = person.employee();
        return value instanceof String text && SealedTexts.isSealed(text) && employee != null
                ? texts.open(employee.value(), text).map(opened -> opened)
                : Optional.of(value);
    }

    /** What the register does not know is not exported, and does not exist: a test fails for it. */
    private PersonalDatum.Export form(String label, String property) {
        return register.find(label, property).map(PersonalDatum::export).orElse(PersonalDatum.Export.NONE);
    }

    private Collection<String> othersIn(List<PersonalNode> found) {
        Set<String> ids = new HashSet<>();
        for (PersonalNode node : found) {
            node.properties().forEach((name, value) -> addNamed(ids, node.label(), name, value));
            for (PersonalNode.Link link : node.links()) {
                link.properties()
                        .forEach((name, value) -> addNamed(ids, node.label(), link.type() + "." + name, value));
            }
        }
        return ids;
    }

    private void addNamed(Set<String> ids, String label, String property, Object value) {
        if (form(label, property) == PersonalDatum.Export.NAME) {
            texts(value).forEach(ids::add);
        }
    }

    private static String whose(Person person, Object id) {
        if (id.toString().isEmpty()) {
            return "";
        }
        return person.ids().contains(id.toString()) ? "SELF" : "OTHER";
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(value.toString());
    }
}
