// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Names the busy port and the option that chooses another one. */
class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is in use by another program; stop that one or choose another port with --port."
                        .formatted(cause.getPort()),
                null,
                cause);
    }

    /** Before Spring Boot's own analyzer of the same failure. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
