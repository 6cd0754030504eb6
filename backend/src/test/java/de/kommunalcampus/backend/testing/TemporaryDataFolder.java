// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the database of the tests below {@code target}, in a new folder for each JVM. */
class TemporaryDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path folder = Files.createTempDirectory(target, "test-data-");
            TestPropertyValues.of(
                            "kommunalcampus.data=" + folder,
                            // Another address of this machine, from which a test is a proxy in front.
                            "kommunalcampus.trusted-proxies=127.0.0.9",
                            // The directories that tests sign in with run on this machine.
                            "kommunalcampus.sign-on.loopback=true",
                            // A machine busy with several builds must not fail the start.
                            "spring.neo4j.connection-timeout=20s",
                            "spring.neo4j.pool.connection-acquisition-timeout=20s")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
