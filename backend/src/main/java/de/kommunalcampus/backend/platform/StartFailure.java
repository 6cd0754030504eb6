// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The application cannot start; the message is one sentence for the person at the terminal. An exit code makes Spring
 * Boot end the process, whatever threads a half-started database has left.
 */
public class StartFailure extends RuntimeException implements ExitCodeGenerator {
    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
