// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invented files in the shapes of real feeds. */
public final class Fixtures {
    private static final List<String> APOLLO_COLUMNS = List.of(
            "USECASE",
            "CourseId(NEW)",
            "UnPublishingDate",
            "TrainingProviderId",
            "CourseType",
            "Occurrence",
            "Duration",
            "CourseUrl",
            "ExternalId",
            "Language",
            "Title",
            "ShortDescription",
            "TargetGroup",
            "Skills",
            "Price",
            "Note",
            "Termin1 Start",
            "Termin1 Ende",
            "Termin2 Start",
            "Termin2 Ende",
            "Termin3 Start",
            "Termin3 Ende",
            "url");

    /** As real cells are: quotes and line ends escaped, an id one digit too long, an attribute without its quote. */
    private static final String SKILLS = """
            <Label TextType=\\"Html\\">\\r\\n    _x000d_
            <![CDATA[\\r\\n       _x000d_
            <a href=\\"https://esco.ec.europa.eu/de/classification/skills?uri=http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000001" target=\\"_blank\\">Datenschutz</a>.\\r\\n\\t   _x000d_
            <a href=\\"https://esco.ec.europa.eu/de/classification/skills?uri=http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000003 target=\\"_blank\\">Akten führen</a>.\\r\\n\\t   _x000d_
            <a href=\\"https://esco.ec.europa.eu/de/classification/skills?uri=http://data.europa.eu/esco/skill/9685849e-f2b4-490f-85b5-20fc6fff9fdaa" target=\\"_blank\\">zu lang</a>.
            ]]></Label>""";

    private Fixtures() {}

    public static Path file(String name) {
        return Path.of("src/test/resources/feeds").resolve(name);
    }

    /** Four courses, two preamble lines, columns in another order than usual. */
    public static Path apollo(Path folder) {
        return apollo(
                folder,
                List.of(
                        Map.ofEntries(
                                Map.entry("CourseId(NEW)", "1"),
                                Map.entry("TrainingProviderId", "Lehrwerk Süd gGmbH"),
                                Map.entry("CourseType", "InPerson"),
                                Map.entry("Occurrence", "FullTime"),
                                Map.entry("Duration", "5 Module je 11 Wochen"),
                                Map.entry("ExternalId", "https://lehrwerk.example/?4"),
                                Map.entry("CourseUrl", "https://lehrwerk.example/?4"),
                                Map.entry("Language", "DE-DE"),
                                Map.entry("Title", "Aktenkunde"),
                                Map.entry("ShortDescription", "Akten_x000d_\nführen"),
                                Map.entry("Skills", SKILLS),
                                Map.entry("Termin1 Start", "13.02.2027"),
                                Map.entry("Termin1 Ende", "04.03.2028"),
                                Map.entry("Termin2 Start", "30.08.2027 "),
                                Map.entry("Termin2 Ende", "23.05.202")),
                        Map.ofEntries(
                                Map.entry("CourseId(NEW)", "2"),
                                Map.entry("TrainingProviderId", "Lehrwerk Süd gGmbH"),
                                Map.entry("CourseType", "Online"),
                                Map.entry("Occurrence", "PartTime"),
                                Map.entry("Duration", "45 Minuten"),
                                Map.entry("ExternalId", "https://lehrwerk.example/?4"),
                                Map.entry("Title", "Infostunde"),
                                Map.entry("Price", "1547"),
                                Map.entry(
                                        "Note", "ab 1.300,00 €_x000d_\nNettopreis (zzgl. MwSt.)_x000d_\nab 1.547,00 €"),
                                Map.entry("UnPublishingDate", "01.12.2022"),
                                Map.entry("Termin1 Start", "20.12.2022"),
                                Map.entry("Termin1 Ende", "20.12.2022")),
                        Map.ofEntries(
                                Map.entry("CourseId(NEW)", "3"),
                                Map.entry("TrainingProviderId", "Lehrwerk Süd gGmbH"),
                                Map.entry("CourseType", "OnAndOffline"),
                                Map.entry("Duration", "3 bis 6 Monate"),
                                Map.entry("Price", "2880"),
                                Map.entry("Note", "2.880,00 € MwSt. Frei"),
                                Map.entry("ExternalId", "x"),
                                Map.entry("Title", "Bürgerservice"),
                                Map.entry("Termin1 Start", "#46000")),
                        Map.of("CourseId(NEW)", "4", "TrainingProviderId", "Lehrwerk Süd gGmbH", "ExternalId", "y")));
    }

    static Path apollo(Path folder, List<Map<String, String>> rows) {
        Path file = folder.resolve("kurse.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Hinweise").createRow(0).createCell(0).setCellValue("Nichts");
            XSSFSheet sheet = workbook.createSheet("Course");
            sheet.createRow(0).createCell(0).setCellValue("Export des Lehrwerks");
            Row header = sheet.createRow(2);
            for (int column = 0; column < APOLLO_COLUMNS.size(); column++) {
                header.createCell(column).setCellValue(APOLLO_COLUMNS.get(APOLLO_COLUMNS.size() - 1 - column));
            }
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet.createRow(3 + row), rows.get(row), date);
            }
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number becomes a numeric cell; after a # it is a date as the spreadsheet counts days. */
    private static void fill(Row row, Map<String, String> cells, CellStyle date) {
        cells.forEach((name, text) -> {
            var cell = row.createCell(APOLLO_COLUMNS.size() - 1 - APOLLO_COLUMNS.indexOf(name));
            if (text.startsWith("#")) {
                cell.setCellValue(Double.parseDouble(text.substring(1)));
                cell.setCellStyle(date);
            } else if (text.matches("\\d+")) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
        });
    }
}
