// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import org.jspecify.annotations.Nullable;

/** What the program does instead of serving, when its first argument names it. */
sealed interface Command permits ImportCommand, BenchCommand, PurgeCommand {
    int DONE = 0;
    /** Understood, and could not be carried out. */
    int FAILED = 1;
    /** The command line is wrong. */
    int MISUSED = 2;

    /** Returns the exit code; says everything on the terminal, failures in one sentence on the error stream. */
    int run(Arguments arguments);

    static @Nullable Command find(String[] args) {
        return switch (args.length == 0 ? "" : args[0]) {
            case "import" -> new ImportCommand();
            case "bench" -> new BenchCommand();
            case "purge" -> new PurgeCommand();
            default -> null;
        };
    }
}
