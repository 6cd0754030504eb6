// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/** The application cannot start; the message is one sentence for the person at the terminal. */
public class StartFailure extends RuntimeException {
    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
