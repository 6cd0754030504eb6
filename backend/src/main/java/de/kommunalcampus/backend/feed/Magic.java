// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Kinds of files by how they begin. */
enum Magic {
    JSON,
    ZIP,
    EMPTY,
    OLD_WORKBOOK,
    PICTURE,
    PDF,
    XML,
    UNKNOWN;

    /** So many bytes are enough, leading blanks included. */
    static final int LENGTH = 512;

    static Magic of(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return ZIP;
        }
        if (hex.startsWith("d0cf11e0")) {
            return OLD_WORKBOOK;
        }
        if (hex.startsWith("ffd8ff") || hex.startsWith("89504e47") || hex.startsWith("47494638")) {
            return PICTURE;
        }
        return ofText(text(head, hex));
    }

    private static Magic ofText(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return switch (text.charAt(0)) {
            case '{', '[' -> JSON;
            case '<' -> XML;
            case '%' -> text.startsWith("%PDF") ? PDF : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static String text(byte[] head, String hex) {
        if (hex.startsWith("fffe") || hex.startsWith("feff")) {
            return new String(head, StandardCharsets.UTF_16).strip();
        }
        String text = new String(head, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }
}
