// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps the embedded database from filling its disk: below a limit nothing more is written, while reading goes on. It
 * remembers nothing, so writing goes on by itself once there is space. A question costs one system call.
 */
@Component
public class FreeSpace {
    private final Path folder;
    private final DataSize least;
    private final boolean embedded;

    /** @param remote address of a database elsewhere, which looks after its own disk; empty for the embedded one */
    public FreeSpace(
            @Value("${kommunalcampus.data}") Path folder,
            @Value("${kommunalcampus.min-free-space}") DataSize least,
            @Value("${spring.neo4j.uri:}") String remote) {
        this.folder = folder;
        this.least = least;
        this.embedded = remote.isEmpty();
    }

    public boolean isEnough() {
        return !embedded || usable(folder) >= least.toBytes();
    }

    /** @throws DiskFull where there is less than the limit */
    public void require() {
        if (!isEnough()) {
            throw new DiskFull("At least %d MB free space are needed in %s, there are %d; nothing more is written."
                    .formatted(least.toMegabytes(), folder.toAbsolutePath().normalize(), usable(folder) >> 20));
        }
    }

    /** In bytes; none where the disk cannot be asked. */
    static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
