// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Tries the data folder before logging and the database begin to write there: both answer a bad one with pages of
 * stack traces, and on a full disk the database neither starts nor stops.
 */
class DataFolderCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    /** A new database with the sample world takes 70 MB, and the limit below which nothing is written stays free. */
    private static final long FIRST_START_MB = 200;
    /** For the restart of an installation, which reads even where there is too little to write. */
    private static final long LATER_START_MB = 20;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        Path folder =
                Path.of(environment.getRequiredProperty("kommunalcampus.data")).toAbsolutePath();
        try {
            requireWritable(folder.normalize());
            if (environment.getProperty("spring.neo4j.uri", "").isEmpty()) {
                requireUnused(folder.normalize());
                requireSpace(folder.normalize(), FIRST_START_MB, LATER_START_MB);
            }
        } catch (StartFailure e) {
            silenceTheLog();
            throw e;
        }
    }

    /** The settings of the log are not in force yet; the terminal shall show the one sentence all the same. */
    static void silenceTheLog() {
        LoggingSystem.get(DataFolderCheck.class.getClassLoader())
                .setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
    }

    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".trial", null));
        } catch (IOException e) {
            throw new BadDataFolder("the data folder %s cannot be used: %s.".formatted(folder, cause(e)));
        }
    }

    /** The database asks the same, but half a minute later. */
    static void requireUnused(Path folder) {
        Path lock = folder.resolve("graph/data/databases/store_lock");
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw new DataFolderInUse(folder, null);
            }
        } catch (IOException e) {
            throw new BadDataFolder("the data folder %s cannot be used: %s.".formatted(folder, cause(e)));
        }
    }

    private static String cause(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (e instanceof AccessDeniedException) {
            return "this account may not write there";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "no folder can be made there" : reason;
    }

    static void requireSpace(Path folder, long first, long later) {
        long needed = Files.exists(folder.resolve("graph/data/databases/neo4j")) ? later : first;
        long there = FreeSpace.usable(folder) >> 20;
        if (there < needed) {
            throw new BadDataFolder(
                    "at least %d MB free space are needed in %s, there are %d.".formatted(needed, folder, there));
        }
    }

    /** After the settings were read, before logging opens its file. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 15;
    }
}
