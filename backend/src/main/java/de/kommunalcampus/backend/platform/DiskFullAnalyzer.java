// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows that the disk filled up during the start as one sentence. */
class DiskFullAnalyzer extends AbstractFailureAnalyzer<DiskFull> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DiskFull cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
