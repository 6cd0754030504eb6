// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.signon.DirectoryAnswer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * With what the directory sent the browser back.
 *
 * @param directory the last part of the address it was sent to
 * @param issuer who answers, where the directory says so (RFC 9207)
 */
record SignOnAnswerForm(
        @NotBlank @Size(max = 100) String directory,
        @NotBlank @Size(max = 500) String state,
        @Size(max = 8000) @Nullable String code,
        @Size(max = 100) @Nullable String error,
        @Size(max = 500) @Nullable String issuer) {
    DirectoryAnswer toAnswer() {
        return new DirectoryAnswer(state, code == null || code.isBlank() ? null : code, error);
    }

    /** Leaves all of it out, so that no log shows it. */
    @Override
    public String toString() {
        return "SignOnAnswerForm[" + directory + "]";
    }
}
