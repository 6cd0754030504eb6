// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.imports.ImportProgress.Step;

/** An import stopped in the middle; the message says why, what is written, and what helps. */
final class ImportBroken extends RuntimeException {
    ImportBroken(Step step, long done, long total, RuntimeException cause) {
        super("The import stopped: %s %s".formatted(sentence(cause), written(step, done, total)), cause);
    }

    private static String sentence(RuntimeException cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = why.lines().findFirst().orElse(why).strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static String written(Step step, long done, long total) {
        return switch (step) {
            case UNPACKING, READING -> "Nothing was written.";
            case WRITING ->
                "About %s of %s changes were written; the same import completes it."
                        .formatted(number(done), number(total));
        };
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }
}
