// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

/** What can be worth knowing about an input as a whole. */
public enum NoteCode implements FindingCode {
    ENCODING_GUESSED("The file is not UTF-8; it was read as Windows-1252."),
    EXTENT_UNKNOWN("The file does not say whether it is complete; offers that it lacks were not ended."),
    ONE_PAGE("The file is page {page} of {pages}; offers that it lacks were not ended."),
    ONE_OF_PAGES("The file is one of {pages} pages; offers that it lacks were not ended."),
    NEXT_PAGE("The file names a next page; offers that it lacks were not ended."),
    SINGLE_COURSE("The file holds one course, not a list; offers that it lacks were not ended."),
    NO_READABLE_OFFER("The file holds no offer that can be read; nothing was ended."),
    REJECTED_WITHOUT_ID("Some rejected records tell no id; offers that the file lacks were not ended."),
    MANY_OFFERS_MISSING(
            "{missing} of the {known} known offers are missing; they were not ended, for a broken feed looks the same."),
    FILE_MISSING("{file} is missing; its relations stay as they are."),
    FILES_UNUSED("Not used: {files}."),
    LABELS_WITHOUT_CONCEPT("{file} has {count} labels of concepts that this version does not have.");

    private final String template;

    NoteCode(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** @param values in the order of the template */
    public Finding<NoteCode> with(Object... values) {
        return Finding.of(this, values);
    }
}
