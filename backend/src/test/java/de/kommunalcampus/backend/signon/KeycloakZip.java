// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak as its makers release it, fetched by Maven into {@code target} once. The build itself does not ask for it:
 * where it cannot be resolved, the other tests still run.
 */
final class KeycloakZip {
    private static final String VERSION = System.getProperty("keycloak.version");
    private static final Path FOLDER = Path.of("target", "keycloak");
    private static final int FETCH_MINUTES = 5;

    private KeycloakZip() {}

    /** The unpacked folder. */
    static Path unpacked() throws IOException, InterruptedException {
        Path home = FOLDER.resolve("keycloak-" + VERSION).toAbsolutePath();
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            unpack(fetched());
        }
        return home;
    }

    private static Path fetched() throws IOException, InterruptedException {
        Path zip = FOLDER.resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
        for (String mode : List.of("--offline", "--batch-mode")) {
            if (!Files.exists(zip)) {
                fetch(mode);
            }
        }
        if (!Files.exists(zip)) {
            throw new IOException("org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip cannot be resolved");
        }
        return zip;
    }

    private static void fetch(String mode) throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn");
        Files.createDirectories(FOLDER);
        ProcessBuilder command = new ProcessBuilder(
                        maven.toString(),
                        mode,
                        "-q",
                        "dependency:copy",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                        "-DoutputDirectory=" + FOLDER.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("fetch.log").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.start();
        if (!process.waitFor(FETCH_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }

    private static void unpack(Path zip) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile());
                Stream<? extends ZipEntry> entries = archive.stream()) {
            for (ZipEntry entry : entries.toList()) {
                Path target = FOLDER.resolve(entry.getName()).normalize();
                if (!target.startsWith(FOLDER)) {
                    throw new IOException("An entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(archive.getInputStream(entry), target);
                }
            }
        }
    }
}
