// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Limits what strangers can begin: {@value #BEGUN} ways to a directory and {@value #FINISHED} ways back that prove
 * nothing, per address within 15 minutes. A town hall behind one address stays below the first, as sessions last a day.
 */
@Component
class SignOnLimits {
    static final int BEGUN = 600;
    static final int FINISHED = 30;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptLimit begun = new AttemptLimit(BEGUN, WINDOW, TimeMeter.SYSTEM_NANOTIME);
    private final AttemptLimit finished = new AttemptLimit(FINISHED, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    /** @throws TooManyAttempts when no way is begun now */
    void begin(ClientAddress address) {
        begun.take(address.network());
    }

    /** @throws TooManyAttempts when no answer is looked at now */
    void finish(ClientAddress address) {
        finished.take(address.network());
    }

    void succeeded(ClientAddress address) {
        finished.giveBack(address.network());
    }
}
