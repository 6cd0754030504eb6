// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.ImportIssue;
import de.kommunalcampus.backend.imports.IssueCode;
import java.util.Map;

/**
 * What was wrong with one record.
 *
 * @param field as the file calls it
 * @param parameters the values of the code, by name
 * @param detail the same as an English sentence without its subject, the field
 */
record ImportIssueView(
        ImportRecordView record,
        String field,
        ImportIssue.Kind kind,
        IssueCode code,
        Map<String, String> parameters,
        String detail) {
    static ImportIssueView of(ImportIssue issue) {
        Finding<IssueCode> reason = issue.reason();
        return new ImportIssueView(
                ImportRecordView.of(issue.record(), issue.title()),
                issue.field(),
                issue.kind(),
                reason.code(),
                reason.parameters(),
                reason.detail());
    }
}
