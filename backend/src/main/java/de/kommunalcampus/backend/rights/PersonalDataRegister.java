// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Everything that the graph keeps of persons, as {@code personal-data.csv} declares it: what a copy holds, what an
 * erasure does and when something ends follow from it.
 */
@Component
public class PersonalDataRegister {
    private static final String FILE = "personal-data.csv";

    private final Map<String, PersonalDatum> rows;

    PersonalDataRegister() {
        this(read());
    }

    PersonalDataRegister(List<PersonalDatum> rows) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(
                        row -> key(row.label(), row.property()),
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Declared twice: " + one.label() + ";" + one.property());
                        },
                        LinkedHashMap::new));
    }

    private static List<PersonalDatum> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(PersonalDatum::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the file. */
    public List<PersonalDatum> rows() {
        return List.copyOf(rows.values());
    }

    /** @param property as in {@link PersonalDatum} */
    public Optional<PersonalDatum> find(String label, String property) {
        return Optional.ofNullable(rows.get(key(label, property)));
    }

    /**
     * How long something is kept.
     *
     * @param from the property from which the time counts
     * @throws IllegalArgumentException where the register says nothing of it
     */
    public Period periodOf(String label, String property, String from) {
        return find(label, property).stream()
                .flatMap(row -> row.endings().stream())
                .filter(ending -> ending.from().equals(from) && ending.period() != null)
                .findFirst()
                .map(Ending::period)
                .orElseThrow(() -> new IllegalArgumentException("No period for " + label + ";" + property));
    }

    private static String key(String label, String property) {
        return label + ";" + property;
    }
}
