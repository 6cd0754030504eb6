// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** A row refuses one of its values; the table it comes from adds file and line. */
final class InvalidFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String reason;

    InvalidFieldException(String column, String reason) {
        super(reason);
        this.column = column;
        this.reason = reason;
    }

    String column() {
        return column;
    }

    String reason() {
        return reason;
    }
}
