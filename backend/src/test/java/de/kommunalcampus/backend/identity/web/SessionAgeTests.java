// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionAgeTests {
    private static final Instant SIGNED_IN = Instant.parse("2026-11-25T07:00:00Z");

    @Test
    void keepsASessionForTenHours() throws Exception {
        assertThat(isEndedAfter(Duration.ofHours(10).minusNanos(1))).isFalse();
    }

    @Test
    void endsItThenHoweverBusyItIs() throws Exception {
        assertThat(isEndedAfter(Duration.ofHours(10))).isTrue();
    }

    private static boolean isEndedAfter(Duration age) throws Exception {
        MockHttpSession session = new MockHttpSession();
        SessionAge.begin(session, SIGNED_IN);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        Clock clock = Clock.fixed(SIGNED_IN.plus(age), ZoneOffset.UTC);
        new SessionAge(clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid();
    }
}
