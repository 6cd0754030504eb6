// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie with the tokens of a browser, the latest first: at a shared desk several people sign in, and some have an
 * account for daily work and one for administration. At most {@value #MOST}, so that no head of a request grows too long.
 */
@Component
class DeviceCookie {
    static final int MOST = 8;

    private static final String BETWEEN = ".";

    private final HttpsSettings https;

    DeviceCookie(HttpsSettings https) {
        this.https = https;
    }

    List<String> tokens(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .limit(1)
                        .flatMap(cookie -> Arrays.stream(cookie.getValue().split("\\.", MOST + 1)))
                        .filter(token -> token.length() == DeviceTokens.LENGTH)
                        .limit(MOST)
                        .toList();
    }

    /** @param others what stays behind the newest */
    void write(String newest, List<String> others, HttpServletResponse response) {
        String value = String.join(
                BETWEEN,
                Stream.concat(Stream.of(newest), others.stream()).limit(MOST).toList());
        ResponseCookie cookie = ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(https.enabled())
                .sameSite("Strict")
                .maxAge(DeviceTokens.LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return https.enabled() ? "__Host-device" : "device";
    }
}
