// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.platform.ProblemException;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;

/** The input as a whole cannot be imported. The message is one English sentence. */
public class ImportRefused extends ProblemException {
    private final transient Finding<FailureCode> finding;

    public ImportRefused(Finding<FailureCode> finding) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "import-refused", finding.detail());
        this.finding = finding;
    }

    public ImportRefused(Finding<FailureCode> finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    public FailureCode code() {
        return finding.code();
    }

    /** @param input for whose file name, which a reader takes from the disk, the person's own name stands */
    public Finding<FailureCode> named(Path input, String name) {
        return finding.replacing(String.valueOf(input.getFileName()), name);
    }
}
