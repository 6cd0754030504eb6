// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.imports.ImportProgress;
import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A bar on one line, redrawn when a per cent more is done; nothing at all where nobody watches. */
final class TerminalProgress implements ImportProgress, AutoCloseable {
    private static final int WIDTH = 40;

    private final @Nullable PrintStream terminal;
    private int shown = -1;

    TerminalProgress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    static TerminalProgress forThisTerminal() {
        Console console = System.console();
        return new TerminalProgress(console != null && console.isTerminal() ? System.err : null);
    }

    @Override
    public void at(Step step, long done, long total) {
        int perCent = (int) Math.round(100 * step.share(done, total));
        if (terminal != null && perCent != shown) {
            shown = perCent;
            int filled = perCent * WIDTH / 100;
            String what = switch (step) {
                case UNPACKING -> "unpacking";
                case READING -> "reading";
                case WRITING -> "writing";
            };
            terminal.printf("\r[%s%s] %3d %% %s ", "#".repeat(filled), ".".repeat(WIDTH - filled), perCent, what);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (terminal != null && shown >= 0) {
            terminal.print("\r" + " ".repeat(WIDTH + 25) + "\r");
            terminal.flush();
        }
    }
}
