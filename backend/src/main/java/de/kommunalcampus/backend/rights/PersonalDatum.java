// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of {@code personal-data.csv}: a property of a node, a relationship or a property of one, and what becomes of it.
 *
 * @param property name of the property; {@code TYPE} for a relationship, {@code TYPE.name} for a property of one
 * @param retention in words, as the page tells it
 * @param erasure what an erasure does with it
 */
public record PersonalDatum(
        String label,
        String property,
        String purpose,
        String basis,
        String retention,
        Export export,
        Set<Erasure> erasure,
        List<Ending> endings) {
    private static final int COLUMNS = 8;

    public PersonalDatum {
        erasure = Set.copyOf(erasure);
        endings = List.copyOf(endings);
        if (erasure.isEmpty() || endings.isEmpty()) {
            throw new IllegalArgumentException(label + ";" + property + " has no rule for erasure or no end");
        }
    }

    /** @throws IllegalArgumentException where a column is missing, empty or says what nothing here understands */
    static PersonalDatum parse(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Not the " + COLUMNS + " columns of the register: " + line);
        }
        EnumSet<Erasure> erasure = EnumSet.noneOf(Erasure.class);
        Arrays.stream(cells[6].split(" and ")).map(Erasure::of).forEach(erasure::add);
        return new PersonalDatum(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Export.of(cells[5]),
                erasure,
                Arrays.stream(cells[7].split(" or ")).map(Ending::parse).toList());
    }

    /** How a copy for the person shows it. */
    public enum Export {
        /** As it is. */
        VALUE("yes"),
        /** An id, or several, of others: as the names that the page shows. */
        NAME("yes, as the name"),
        /** An id: only whether it is the person or somebody else. */
        ONESELF("yes, as oneself or another"),
        /** Not at all; the register says why. */
        NONE("no, ");

        private final String words;

        Export(String words) {
            this.words = words;
        }

        private static Export of(String cell) {
            return Arrays.stream(values())
                    .filter(form -> form == NONE ? cell.startsWith(form.words) : cell.equals(form.words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No form of export: " + cell));
        }
    }

    /** What an erasure does. */
    public enum Erasure {
        /** Gone with the person's node or with one that it owns. */
        DELETE,
        /** An id of the person in what belongs to others: taken out there. */
        UNLINK,
        /** Stays until its time is over, as an id that no longer leads to a name. */
        PSEUDONYM,
        /** Nobody knows whose it is; its time ends it. */
        TIME;

        private static Erasure of(String cell) {
            return Arrays.stream(values())
                    .filter(rule -> rule.name().equalsIgnoreCase(cell))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No rule for erasure: " + cell));
        }
    }
}
