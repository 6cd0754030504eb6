// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A test on files that others published, which the repository may not hold; skipped where they are not at hand. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
        named = RealFeed.FOLDER,
        matches = ".+",
        disabledReason = RealFeed.FOLDER + " names no folder with the published files")
public @interface RealFeed {
    /** Names the environment variable that holds the folder. */
    String FOLDER = "KOMMUNALCAMPUS_FEEDS";
}
