// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

/** Why an input as a whole is not imported. */
public enum FailureCode implements FindingCode {
    NO_FILE("There is no file {file}."),
    EMPTY("{file} is empty."),
    OLD_WORKBOOK("{file} is an old workbook (.xls); save it as .xlsx."),
    PICTURE("{file} is a picture, whatever its name says."),
    PDF("{file} is a PDF document; a file with data is needed."),
    XML("{file} is XML; courses can be imported from MOOChub JSON, BA JSON or an APOLLO workbook."),
    KIND_UNKNOWN("{file} is neither JSON nor a workbook (.xlsx)."),
    TOO_LARGE("{file} has {size} MiB; at most {most} can be imported at once."),
    UNREADABLE("{file} cannot be read."),
    ENCODING_MIXED("{file} mixes two text encodings or is damaged; save it as UTF-8."),
    CUT_OFF("{file} ends in the middle; it looks cut off."),
    NOT_JSON("{file} is no valid JSON (line {line})."),
    JSON_TOO_DEEP("{file} is nested deeper than {most} levels or holds a text of more than 1 MiB."),
    JSON_GOES_ON("{file} goes on after its end."),
    JSON_UNKNOWN("{file} is JSON, but neither a MOOChub feed nor an answer of the BA's training search."),
    COLUMNS_MISSING("{file} lacks the column {columns}."),
    NOT_A_TABLE("{file} is no readable table or ends in the middle of a row."),
    NOT_A_WORKBOOK("{file} is no readable workbook (.xlsx)."),
    SHEET_MISSING("{file} has no sheet with the columns {columns}."),
    ROWS_TOO_MANY("The file has more than {most} rows."),
    TOO_MANY_COLUMNS("The file has more than {most} columns."),
    OFFERS_TOO_MANY("The file holds more than {most} offers; split it."),
    INFLATES("{file} unpacks to far more than a course list holds; it was not read."),
    NOT_A_ZIP("{file} is no readable zip archive."),
    ZIP_EMPTY("The file is no zip archive, or an empty one."),
    ENTRIES_TOO_MANY("The archive has more than {most} entries."),
    ZIP_TOO_LARGE("The archive holds far more than an ESCO version does."),
    ESCO_INCOMPLETE("{file} is no German ESCO classification; it lacks {files}."),
    CONCEPTS_LOST(
            "The files lack {lost} of the {known} concepts that are known; they look cut off, so nothing was changed."),
    MUNICIPALITIES_LOST(
            "The file lacks {lost} of the {known} administrations that are known; it looks cut off, so nothing was changed."),
    RELATIONS_LOST(
            "The files lack {lost} of the {known} relations that are known; they look cut off, so nothing was changed."),
    INTERRUPTED("The import was interrupted by a failure on our side; start it again to complete it.");

    private final String template;

    FailureCode(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** @param values in the order of the template */
    public Finding<FailureCode> with(Object... values) {
        return Finding.of(this, values);
    }
}
