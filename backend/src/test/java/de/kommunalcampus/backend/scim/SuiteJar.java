// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.testing.FetchedArtifact;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The compliance suite of SAP's scimono (Apache-2.0), in {@code target} and in the version that the build pins. It brings
 * its own libraries in one jar, so it stays off the class path and runs as a program.
 */
final class SuiteJar {
    private static final String NAME = "scimono-compliance-tests";
    private static final String VERSION = System.getProperty("scimono.version");
    private static final Path FOLDER = Path.of("target", "scimono");

    private SuiteJar() {}

    static Path fetched() throws IOException, InterruptedException {
        String coordinates = "com.sap.scimono:" + NAME + ":" + VERSION + ":jar:shaded";
        return FetchedArtifact.of(coordinates, FOLDER, NAME + "-" + VERSION + "-shaded.jar");
    }
}
