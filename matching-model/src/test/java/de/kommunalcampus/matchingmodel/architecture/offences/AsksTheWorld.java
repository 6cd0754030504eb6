// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture.offences;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** Breaks the rules on time, input, chance and libraries. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
final class AsksTheWorld {

    private AsksTheWorld() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static Path file() {
        return Path.of("file");
    }

    static int chance() {
        return new Random().nextInt();
    }

    static Class<?> library() {
        return JavaClass.class;
    }

    static Class<?> germanText() {
        return GermanAnalyzer.class;
    }
}
