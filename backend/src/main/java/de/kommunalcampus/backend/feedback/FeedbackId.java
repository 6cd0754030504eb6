// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback;

/** Identifies a message. */
public record FeedbackId(String value) {
    public FeedbackId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A feedback id is not blank");
        }
    }
}
