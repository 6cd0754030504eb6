// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The committed world with one value of one file replaced. */
record EditedWorld(String file, int row, String column, String value) implements SeedFiles.Source {

    @Override
    public InputStream open(String name) throws IOException {
        String content = committed(name);
        return new ByteArrayInputStream((name.equals(file) ? edit(content) : content).getBytes(StandardCharsets.UTF_8));
    }

    static String committed(String name) {
        try (InputStream content = SampleWorld.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edit(String content) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        StringWriter edited = new StringWriter();
        try (CSVParser parser = format.parse(new StringReader(content));
                CSVPrinter printer = new CSVPrinter(edited, CSVFormat.RFC4180)) {
            printer.printRecord(parser.getHeaderNames());
            int position = 0;
            for (CSVRecord values : parser) {
                List<String> changed = new ArrayList<>(values.toList());
                if (position++ == row) {
                    changed.set(parser.getHeaderNames().indexOf(column), value);
                }
                printer.printRecord(changed);
            }
        }
        return edited.toString();
    }
}
