// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Kinds of files by how they begin. */
enum Magic {
    JSON(""),
    ZIP(""),
    EMPTY("is empty"),
    OLD_WORKBOOK("is an old workbook (.xls); save it as .xlsx"),
    PICTURE("is a picture, whatever its name says"),
    PDF("is a PDF document; a file with data is needed"),
    XML("is XML; courses can be imported from MOOChub JSON, BA JSON or an APOLLO workbook"),
    UNKNOWN("is neither JSON nor a workbook (.xlsx)");

    /** So many bytes are enough, leading blanks included. */
    static final int LENGTH = 512;

    private final String reason;

    Magic(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

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
