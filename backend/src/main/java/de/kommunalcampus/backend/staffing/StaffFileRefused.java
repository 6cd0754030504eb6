// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.platform.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The file as a whole cannot be read; the reason is the code of what was found. */
class StaffFileRefused extends ProblemException {
    StaffFileRefused(Finding<FailureCode> finding) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "staff-file-refused",
                finding.detail(),
                List.of(new FieldProblem("file", finding.code().name())));
    }
}
