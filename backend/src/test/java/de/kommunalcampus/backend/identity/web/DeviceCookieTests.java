// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeviceCookieTests {
    private static final String TOKEN = "a".repeat(DeviceTokens.LENGTH);

    @Test
    void carriesTheHostPrefixOverHttps() {
        assertThat(written(true, List.of()))
                .matches("__Host-device=" + TOKEN
                        + "; Path=/; Max-Age=15552000; Expires=[^;]+; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void keepsTheNewestAndNoMoreThanFitIntoAHead() {
        String written = written(false, Collections.nCopies(100, "b".repeat(DeviceTokens.LENGTH)));
        assertThat(written).startsWith("device=" + TOKEN + ".");
        assertThat(written.length()).isLessThan(DeviceCookie.MOST * (DeviceTokens.LENGTH + 1) + 150);
    }

    @Test
    void readsNoMoreThanItWrites() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("device", "short." + (TOKEN + ".").repeat(1_000)));
        assertThat(new DeviceCookie(new HttpsSettings(false)).tokens(request))
                .hasSize(DeviceCookie.MOST - 1)
                .containsOnly(TOKEN);
    }

    private static String written(boolean https, List<String> others) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new DeviceCookie(new HttpsSettings(https)).write(TOKEN, others, response);
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
