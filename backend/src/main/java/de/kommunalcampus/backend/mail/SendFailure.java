// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** A mail did not get to the server, or nobody knows whether it did. */
public class SendFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Kind {
        /** The server cannot be reached, or wants no mail of us now: others will fare no better. */
        NO_SERVER,
        /** This mail, later. */
        LATER,
        /** This mail never. */
        NEVER,
        /** Broke off after the end was told. */
        UNCERTAIN
    }

    private final Kind kind;
    private final String code;

    public SendFailure(Kind kind, String code, Throwable cause) {
        super(kind + " " + code, cause);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    /** For administrators, such as {@code SMTP_550}; nothing that the server wrote. */
    public String code() {
        return code;
    }
}
