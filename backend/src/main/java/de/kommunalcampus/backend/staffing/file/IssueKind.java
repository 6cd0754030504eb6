// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

/** What can be wrong with one row. */
public enum IssueKind {
    /** The personnel number, a name or the unit is missing. */
    MISSING(true),
    NUMBER_INVALID(true),
    /** Several rows have the number, none of them counts. */
    NUMBER_REPEATED(true),
    FORMULA(true),
    /** Columns look swapped: an address where a name belongs. */
    MAIL_IN_NAME(true),
    /** Columns look swapped: digits where a name belongs. */
    DIGITS_IN_NAME(true),
    NAME_INVALID(true),
    /** No comma tells the last name from the first. */
    NAME_UNSPLIT(true),
    UNIT_UNKNOWN(true),
    /** Several units are called so. */
    UNIT_AMBIGUOUS(true),
    /** The last day has passed of somebody who never was here. */
    ALREADY_LEFT(true),
    JOB_ROLE_UNKNOWN(false),
    SHARE_INVALID(false),
    MAIL_INVALID(false),
    /** Several rows have the address, none of them keeps it. */
    MAIL_REPEATED(false),
    /** Another person has the address, and keeps it. */
    MAIL_TAKEN(false),
    PHONE_INVALID(false),
    HEAD_UNCLEAR(false),
    /** Several rows head the unit, none of them counts. */
    HEAD_REPEATED(false),
    DATE_INVALID(false),
    /** The known number begins with zeros that the file lacks. */
    ZEROS_LOST(false),
    /** Somebody of this name or address was here without a number, and gets it. */
    MATCHED_WITHOUT_NUMBER(false),
    /** Somebody else changed the person while the file was taken over; the row was left out. */
    CHANGED_MEANWHILE(true);

    private final boolean rejecting;

    IssueKind(boolean rejecting) {
        this.rejecting = rejecting;
    }

    /** Whether the row is not taken over; otherwise it is, without the value. */
    public boolean rejecting() {
        return rejecting;
    }
}
