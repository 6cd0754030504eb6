// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the cells of a workbook as a stream of XML events, never as a tree. Limits against bombs are set here and hold
 * for the whole process: 50 MiB for each part while it inflates, a ratio of 100, 1,000 parts. POI's XML readers take
 * no document type and no external entity.
 */
public final class Workbook {
    private static final long MOST_BYTES_OF_PART = 50L << 20;
    private static final double LEAST_RATIO = 0.01;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_SHEETS = 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_PART);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private Workbook() {}

    /** A formula counts as what the spreadsheet program showed last; nothing is calculated here. */
    public static List<List<SheetRow>> sheets(Path file) {
        return sheets(file, false);
    }

    /** The same, where the text of each cell that holds a formula begins with an equals sign. */
    public static List<List<SheetRow>> sheetsMarkingFormulas(Path file) {
        return sheets(file, true);
    }

    private static List<List<SheetRow>> sheets(Path file, boolean markFormulas) {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(parts, markFormulas);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw refusal(file, e);
        }
    }

    private static ImportRefused refusal(Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new ImportRefused(FailureCode.INFLATES.with(file.getFileName()), failure);
            }
        }
        return new ImportRefused(FailureCode.NOT_A_WORKBOOK.with(file.getFileName()), failure);
    }

    private static List<List<SheetRow>> read(OPCPackage parts, boolean markFormulas)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
        StylesTable styles = reader.getStylesTable();
        List<List<SheetRow>> sheets = new ArrayList<>();
        var each = reader.getSheetsData();
        while (each.hasNext() && sheets.size() < MOST_SHEETS) {
            try (InputStream sheet = each.next()) {
                SheetCells cells = new SheetCells();
                XMLReader xml = XMLHelper.newXMLReader();
                ContentHandler reading = new XSSFSheetXMLHandler(styles, strings, cells, new CellText(), false);
                xml.setContentHandler(markFormulas ? new FormulaMarks(reading, cells) : reading);
                xml.parse(new InputSource(sheet));
                sheets.add(cells.rows());
            }
        }
        return sheets;
    }
}
