// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the start failed to the terminal; the log's banner-like report is switched off in its favour. */
class TerminalReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Kommunalcampus cannot start: " + analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            System.err.println(analysis.getAction());
        }
    }
}
