// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The input as a whole cannot be imported. The message is one sentence for the person who chose it. */
public class ImportRefused extends ProblemException {
    public ImportRefused(String sentence) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "import-refused", sentence);
    }

    public ImportRefused(String sentence, Throwable cause) {
        this(sentence);
        initCause(cause);
    }
}
