// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.staffing.Shape;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.file.StaffPlan.NewUnit;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the units that rows name, by number, by name, or by both in one cell; plans those that are missing. */
final class UnitFinder {
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d[\\d./-]*)\\s*[-–:]?\\s+(\\p{L}.*)");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("\\s+/\\s+|\\s*[>→»]\\s*");
    private static final int MOST_MEANT = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d./-]*");
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 200;

    private final OrgUnitId root;
    private final Map<String, OrgUnitId> byNumber = new HashMap<>();
    private final Map<String, OrgUnitId> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<OrgUnitId, NewUnit> planned = new HashMap<>();
    private final Map<OrgUnitId, OrgUnit> known = new LinkedHashMap<>();

    UnitFinder(OrgUnitId root, List<StaffUnit> units) {
        this.root = root;
        units.forEach(unit -> known.put(unit.unit().id(), unit.unit()));
        units.forEach(unit ->
                remember(unit.unit().id(), unit.unit().number(), unit.unit().name()));
    }

    private void remember(OrgUnitId id, String number, String name) {
        if (!number.isEmpty()) {
            byNumber.putIfAbsent(key(number), id);
        }
        if (byName.putIfAbsent(key(name), id) != null) {
            ambiguous.add(key(name));
        }
    }

    /** What a row says of its unit: the number where there is one, and the name. */
    record Named(String number, String name) {
        static Named of(StaffRow row) {
            if (!row.unitNumber().isEmpty()) {
                return new Named(row.unitNumber(), row.unitName());
            }
            Matcher both = NUMBER_AND_NAME.matcher(row.unitName());
            if (both.matches()) {
                return new Named(both.group(1), both.group(2).strip());
            }
            return NUMBER.matcher(row.unitName()).matches()
                    ? new Named(row.unitName(), "")
                    : new Named("", row.unitName());
        }
    }

    /** The whole cell may be a name as well: "1. Polizeirevier"; or else a way there, before its first digits count. */
    Optional<OrgUnitId> find(StaffRow row) {
        boolean named = !ambiguous.contains(key(row.unitName())) && byName.containsKey(key(row.unitName()));
        if (row.unitNumber().isEmpty() && !named) {
            List<OrgUnit> alongPath = alongPath(row.unitName());
            if (alongPath.size() == 1) {
                return Optional.of(alongPath.getFirst().id());
            }
        }
        Named both = Named.of(row);
        OrgUnitId found = both.number().isEmpty() ? null : byNumber.get(key(both.number()));
        if (found == null && named) {
            found = both.number().isEmpty() || row.unitNumber().isEmpty() ? byName.get(key(row.unitName())) : null;
        }
        return Optional.ofNullable(found);
    }

    boolean isAmbiguous(StaffRow row) {
        return find(row).isEmpty()
                && (ambiguous.contains(key(row.unitName()))
                        || alongPath(row.unitName()).size() > 1);
    }

    /** The ways to the units that may be meant, each of which finds one of them; a few, by name. */
    List<String> meant(StaffRow row) {
        List<OrgUnit> along = alongPath(row.unitName());
        List<OrgUnit> candidates = along.isEmpty() ? called(row.unitName()) : along;
        return candidates.stream()
                .map(this::path)
                .filter(path -> alongPath(path).size() == 1)
                .sorted()
                .limit(MOST_MEANT)
                .toList();
    }

    /** "Amt 50 / Team A": the units of that name below one that is called so, at whatever distance; none for one name. */
    private List<OrgUnit> alongPath(String cell) {
        List<String> names = Arrays.asList(BETWEEN_UNITS.split(cell));
        return names.size() < 2
                ? List.of()
                : called(names.getLast()).stream()
                        .filter(unit -> liesBelow(unit, names.subList(0, names.size() - 1)))
                        .toList();
    }

    private boolean liesBelow(OrgUnit unit, List<String> names) {
        int left = names.size();
        for (OrgUnit above = parent(unit); above != null && left > 0; above = parent(above)) {
            if (isCalled(above, names.get(left - 1))) {
                left--;
            }
        }
        return left == 0;
    }

    private List<OrgUnit> called(String name) {
        return known.values().stream().filter(unit -> isCalled(unit, name)).toList();
    }

    private static boolean isCalled(OrgUnit unit, String name) {
        return key(unit.name()).equals(key(name))
                || key(unit.number() + " " + unit.name()).equals(key(name));
    }

    /** Without the administration itself, unless it alone lies above. */
    private String path(OrgUnit unit) {
        List<String> names = new ArrayList<>(List.of(unit.name()));
        for (OrgUnit above = parent(unit); above != null; above = parent(above)) {
            if (!above.id().equals(root) || names.size() == 1) {
                names.addFirst(above.name());
            }
        }
        return String.join(" / ", names);
    }

    private @Nullable OrgUnit parent(OrgUnit unit) {
        OrgUnitId parent = unit.parent();
        return parent == null ? null : known.get(parent);
    }

    /** Empty where a unit cannot be called so. */
    Optional<OrgUnitId> plan(StaffRow row) {
        Named named = Named.of(row);
        String name = named.name().isEmpty() ? named.number() : named.name();
        if (Shape.isFormula(name) || named.number().length() > LONGEST_NUMBER || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        OrgUnitId id = new OrgUnitId(UUID.randomUUID().toString());
        planned.put(id, new NewUnit(id, named.number(), name, root));
        remember(id, named.number(), name);
        return Optional.of(id);
    }

    /** A number lies below its own beginning: 33.1 below 33, whichever came first. Those above come first. */
    List<NewUnit> planned() {
        List<NewUnit> units = new ArrayList<>();
        planned.values().stream()
                .sorted(Comparator.comparingInt((NewUnit unit) -> unit.number().length())
                        .thenComparing(NewUnit::number)
                        .thenComparing(NewUnit::name))
                .forEach(unit -> units.add(new NewUnit(unit.id(), unit.number(), unit.name(), above(unit.number()))));
        return units;
    }

    private OrgUnitId above(String number) {
        for (int dot = lastStop(number); dot > 0; dot = lastStop(number.substring(0, dot))) {
            OrgUnitId unit = byNumber.get(key(number.substring(0, dot)));
            if (unit != null) {
                return unit;
            }
        }
        return root;
    }

    private static int lastStop(String number) {
        return Math.max(number.lastIndexOf('.'), Math.max(number.lastIndexOf('/'), number.lastIndexOf('-')));
    }

    private static String key(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
