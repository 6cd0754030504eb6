// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another running installation holds the data folder. */
public class DataFolderInUse extends StartFailure {
    public DataFolderInUse(Path folder, @Nullable Throwable cause) {
        super(
                "The data folder %s is in use by another running Kommunalcampus; stop that one first or choose another folder with --data."
                        .formatted(folder),
                cause);
    }
}
