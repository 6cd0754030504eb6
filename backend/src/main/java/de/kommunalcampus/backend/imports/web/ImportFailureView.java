// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.Finding;
import java.util.Map;

/**
 * Why nothing was imported.
 *
 * @param parameters the values of the code, by name
 * @param detail the same as an English sentence
 */
record ImportFailureView(FailureCode code, Map<String, String> parameters, String detail) {
    static ImportFailureView of(Finding<FailureCode> failure) {
        return new ImportFailureView(failure.code(), failure.parameters(), failure.detail());
    }
}
