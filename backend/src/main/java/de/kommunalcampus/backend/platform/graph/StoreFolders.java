// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the database and those beside it while it is built anew: {@code graph.new} is being filled, {@code
 * graph.old} was replaced. Whatever moment a crash chooses, one of them is whole.
 */
final class StoreFolders implements AutoCloseable {
    private final Path data;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreFolders(Path data, FileChannel channel, FileLock lock) {
        this.data = data;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folders for building anew.
     *
     * @throws StartFailure where another process does so
     */
    static StoreFolders take(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("graph.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure("The database in %s is being purged; wait until that is done.".formatted(data));
            }
            StoreFolders folders = new StoreFolders(data, channel, lock);
            folders.settle();
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path current() {
        return data.resolve("graph");
    }

    Path next() {
        return data.resolve("graph.new");
    }

    private Path old() {
        return data.resolve("graph.old");
    }

    /** Ends what a crash broke off. */
    private void settle() throws IOException {
        if (!Files.exists(current()) && Files.exists(old())) {
            Files.move(old(), current(), StandardCopyOption.ATOMIC_MOVE);
        }
        FileSystemUtils.deleteRecursively(old());
        FileSystemUtils.deleteRecursively(next());
    }

    /** Puts the new folder in the place of the current one and deletes that. Both databases are shut down. */
    void swap() {
        try {
            Files.move(current(), old(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(next(), current(), StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(old());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
