// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that tests run against, fetched by Maven into a folder once. The build itself does not ask for it: where it
 * cannot be resolved, the other tests still run.
 */
public final class FetchedArtifact {
    private static final int FETCH_MINUTES = 5;

    private FetchedArtifact() {}

    /**
     * @param coordinates group, artifact, version, type and where there is one the classifier, with colons between
     * @param file as Maven names it in the folder
     * @throws IOException where it cannot be resolved
     */
    public static Path of(String coordinates, Path folder, String file) throws IOException, InterruptedException {
        Path fetched = folder.resolve(file);
        for (String mode : List.of("--offline", "--batch-mode")) {
            if (!Files.exists(fetched)) {
                fetch(mode, coordinates, folder);
            }
        }
        if (!Files.exists(fetched)) {
            throw new IOException(coordinates + " cannot be resolved");
        }
        return fetched.toAbsolutePath();
    }

    private static void fetch(String mode, String coordinates, Path folder) throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn");
        Files.createDirectories(folder);
        ProcessBuilder command = new ProcessBuilder(
                        maven.toString(),
                        mode,
                        "-q",
                        "dependency:copy",
                        "-Dartifact=" + coordinates,
                        "-DoutputDirectory=" + folder.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fetch.log").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.start();
        if (!process.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }
}
