// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.time.Duration;

/** How a code reaches its person. */
public enum AccessCodeKind {
    /** Part of an address that is sent or handed over: 256 bits. */
    LINK(Duration.ofDays(7)),
    /** On paper, typed together with the login: 80 bits, for people without mail at work. */
    PRINTED(Duration.ofDays(30));

    private final Duration validity;

    AccessCodeKind(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
