// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.DataFolderInUse;
import de.kommunalcampus.backend.platform.StartFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

/** Turns what the database throws at start into one sentence for the person at the terminal. */
final class DataFolderProblems {
    private DataFolderProblems() {}

    static StartFailure explain(Path folder, RuntimeException failure) {
        if (failure instanceof StartFailure known) {
            return known;
        }
        if (find(failure, FileLockException.class) != null) {
            return new DataFolderInUse(folder, failure);
        }
        if (find(failure, AccessDeniedException.class) != null) {
            return new StartFailure(
                    "The data folder %s cannot be read and written by this account.".formatted(folder), failure);
        }
        Throwable io = find(failure, FileSystemException.class);
        if (io == null) {
            io = find(failure, IOException.class);
        }
        String why = io == null ? String.valueOf(failure.getMessage()) : String.valueOf(io.getMessage());
        return new StartFailure("The database in %s cannot be opened: %s".formatted(folder, why), failure);
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
