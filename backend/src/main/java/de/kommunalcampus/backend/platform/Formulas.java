// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.regex.Pattern;

/** Texts that a spreadsheet program would calculate: no name begins like one, and exports write none as it is. */
public final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("^[\\s'\"]*[=+@|-].*|^[\\t\\r].*", Pattern.DOTALL);

    private Formulas() {}

    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** @throws InvalidRequest which names the field */
    public static void refuse(String field, String text) {
        if (isFormula(text)) {
            throw new InvalidRequest(field, "begins like a formula");
        }
    }
}
