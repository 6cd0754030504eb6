// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The compliance suite of SAP's scimono (Apache-2.0), fetched by Maven into {@code target} once, in the version that the
 * build pins. It brings its own libraries in one jar, so it stays off the class path and runs as a program.
 */
final class SuiteJar {
    private static final String VERSION = System.getProperty("scimono.version");
    private static final Path FOLDER = Path.of("target", "scimono");
    private static final int FETCH_MINUTES = 5;

    private SuiteJar() {}

    static Path fetched() throws IOException, InterruptedException {
        Path jar = FOLDER.resolve("scimono-compliance-tests-" + VERSION + "-shaded.jar");
        for (String mode : List.of("--offline", "--batch-mode")) {
            if (!Files.exists(jar)) {
                fetch(mode);
            }
        }
        if (!Files.exists(jar)) {
            throw new IOException("com.sap.scimono:scimono-compliance-tests:" + VERSION + " cannot be resolved");
        }
        return jar.toAbsolutePath();
    }

    private static void fetch(String mode) throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn");
        Files.createDirectories(FOLDER);
        ProcessBuilder command = new ProcessBuilder(
                        maven.toString(),
                        mode,
                        "-q",
                        "dependency:copy",
                        "-Dartifact=com.sap.scimono:scimono-compliance-tests:" + VERSION + ":jar:shaded",
                        "-DoutputDirectory=" + FOLDER.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("fetch.log").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.start();
        if (!process.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }
}
