// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.testing.FetchedArtifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak as its makers release it, in {@code target}. */
final class KeycloakZip {
    private static final String VERSION = System.getProperty("keycloak.version");
    private static final Path FOLDER = Path.of("target", "keycloak");

    private KeycloakZip() {}

    /** The unpacked folder. */
    static Path unpacked() throws IOException, InterruptedException {
        Path home = FOLDER.resolve("keycloak-" + VERSION).toAbsolutePath();
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            String name = "keycloak-quarkus-dist";
            unpack(FetchedArtifact.of(
                    "org.keycloak:" + name + ":" + VERSION + ":zip", FOLDER, name + "-" + VERSION + ".zip"));
        }
        return home;
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
