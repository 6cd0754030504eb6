// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Tests of the compliance suite that we do not pass, by a pattern of their names, and why. */
record ExpectedFailure(Pattern names, String reason) {
    static List<ExpectedFailure> all() {
        try {
            return new ClassPathResource("scim-compliance.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .map(parts -> new ExpectedFailure(Pattern.compile(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean explains(String test) {
        return names.matcher(test).matches();
    }
}
