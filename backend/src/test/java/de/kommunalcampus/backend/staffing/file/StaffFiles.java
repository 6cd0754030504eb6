// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Files of staff, and administrations to compare them with. */
public final class StaffFiles {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final OrgUnitId TOWN = new OrgUnitId("town");
    static final OrgUnitId OFFICE = new OrgUnitId("office");
    static final OrgUnitId YARD = new OrgUnitId("yard");

    private StaffFiles() {}

    /** With cells that begin with "=" as formulas. */
    public static byte[] workbook(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Personal");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    if (cell.startsWith("=")) {
                        row.createCell(j).setCellFormula(cell.substring(1));
                    } else if (!cell.isEmpty()) {
                        row.createCell(j).setCellValue(cell);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StaffSheet csv(Path folder, String text) {
        return csv(folder, text, StandardCharsets.UTF_8);
    }

    static StaffSheet csv(Path folder, String text, Charset charset) {
        return sheet(folder, text.getBytes(charset));
    }

    static StaffSheet sheet(Path folder, byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "staff", ".tmp");
            Files.write(file, content);
            return StaffFile.read(file, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Choices choices(StaffSheet sheet, boolean complete) {
        return new Choices(StaffColumns.propose(sheet.header(), Map.of()), complete, false, Map.of());
    }

    static StaffPlan plan(StaffSheet sheet, boolean complete, Roster roster) {
        return StaffPlanner.plan(sheet, choices(sheet, complete), roster);
    }

    static Roster roster(List<StaffMember> members) {
        return new Roster(
                TOWN,
                members,
                List.of(
                        unit(TOWN, "", "Musterstadt", null),
                        unit(OFFICE, "33", "Bürgerbüro", TOWN),
                        unit(YARD, "68", "Bauhof", TOWN)),
                Map.of("sachbearbeitung bürgerbüro", new JobRoleId("clerk")),
                null,
                TODAY);
    }

    static StaffUnit unit(OrgUnitId id, String number, String name, @Nullable OrgUnitId parent) {
        OrgUnit.Kind kind = parent == null ? OrgUnit.Kind.MUNICIPALITY : OrgUnit.Kind.UNIT;
        return new StaffUnit(new OrgUnit(id, number, name, kind, parent), null, null, 0);
    }

    static StaffMember member(@Nullable String number, String first, String last, OrgUnitId unit) {
        return new StaffMember(
                new EmployeeId("id-" + first + "-" + last + "-" + number),
                number,
                first,
                last,
                unit,
                unit.value(),
                List.of(),
                null,
                null,
                StaffState.ACTIVE,
                null,
                null);
    }

    /** Numbered from 1, all in the office. */
    static List<StaffMember> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> member(Integer.toString(i), "Kim", "Muster" + letters(i), OFFICE))
                .toList();
    }

    public static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    static String lines(int from, int to) {
        StringBuilder text = new StringBuilder("Personalnummer;Vorname;Nachname;Amt\n");
        IntStream.rangeClosed(from, to).forEach(i -> text.append("%d;Kim;Muster%s;33\n".formatted(i, letters(i))));
        return text.toString();
    }
}
