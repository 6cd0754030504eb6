// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

/** The terms for providers that the page shows; a new text gets a new version. */
public final class Terms {
    public static final String VERSION = "2026-11";

    private Terms() {}
}
