// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** One numbered file {@code V001__name.cypher}: statements end with a semicolon at the end of a line. */
record Migration(int version, String description, String checksum, List<String> statements) {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__([a-z0-9_]+)\\.cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?:\\n|$)");

    Migration {
        statements = List.copyOf(statements);
    }

    static Migration read(Resource file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException(
                    "A migration is named V001__what_it_does.cypher, not " + file.getFilename());
        }
        try {
            return parse(
                    Integer.parseInt(name.group(1)),
                    name.group(2).replace('_', ' '),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read migration " + file.getFilename(), e);
        }
    }

    static Migration parse(int version, String description, String text) {
        String normalised = text.replace("\r\n", "\n");
        List<String> statements = Arrays.stream(
                        STATEMENT_END.split(COMMENT.matcher(normalised).replaceAll("")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new Migration(version, description, sha256(normalised), statements);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
