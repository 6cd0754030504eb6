// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

/** How often something was shown and how often opened, each time a list or a course is delivered. */
public record Impressions(long shown, long opened) {
    static final Impressions SHOWN = new Impressions(1, 0);
    static final Impressions OPENED = new Impressions(0, 1);

    public Impressions and(Impressions more) {
        return new Impressions(shown + more.shown, opened + more.opened);
    }
}
