// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whom a row means. */
final class MemberFinder {
    private final Map<String, StaffMember> byNumber = new HashMap<>();
    private final Map<String, List<StaffMember>> withoutZeros;
    private final Map<String, List<StaffMember>> unnumberedByMail;
    private final Map<String, List<StaffMember>> unnumberedByName;
    private final Map<String, Long> rowsByName;
    private final Map<String, Long> rowsWithoutZeros;

    MemberFinder(List<StaffMember> members, Collection<StaffRow> rows) {
        members.stream()
                .filter(member -> member.personnelNumber() != null)
                .forEach(member -> byNumber.put(member.personnelNumber(), member));
        withoutZeros = byNumber.values().stream()
                .collect(Collectors.groupingBy(member -> zeroless(String.valueOf(member.personnelNumber()))));
        List<StaffMember> unnumbered = members.stream()
                .filter(member -> member.personnelNumber() == null && member.state() == StaffState.ACTIVE)
                .toList();
        unnumberedByMail = unnumbered.stream()
                .filter(member -> member.workMail() != null)
                .collect(Collectors.groupingBy(member -> key(member.workMail())));
        unnumberedByName = unnumbered.stream()
                .collect(Collectors.groupingBy(member -> name(member.firstName(), member.lastName())));
        rowsByName = count(rows, row -> name(row.firstName(), row.lastName()));
        rowsWithoutZeros = count(rows, row -> zeroless(row.number()));
    }

    Optional<StaffMember> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Spreadsheet programs take a number's leading zeros away; only where that leaves no doubt. */
    Optional<StaffMember> byNumberWithoutZeros(String number) {
        String key = zeroless(number);
        return rowsWithoutZeros.getOrDefault(key, 0L) == 1 ? only(withoutZeros.get(key)) : Optional.empty();
    }

    /** Somebody who has no number yet, by the address or else by the name; only where that leaves no doubt. */
    Optional<StaffMember> unnumbered(StaffRow row) {
        Optional<StaffMember> byMail = only(unnumberedByMail.get(key(row.workMail())));
        String name = name(row.firstName(), row.lastName());
        return byMail.or(
                () -> rowsByName.getOrDefault(name, 0L) == 1 ? only(unnumberedByName.get(name)) : Optional.empty());
    }

    private static Optional<StaffMember> only(@Nullable List<StaffMember> found) {
        return found != null && found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Map<String, Long> count(Collection<StaffRow> rows, Function<StaffRow, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    static String zeroless(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static String name(String first, String last) {
        return key(first) + " " + key(last);
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
