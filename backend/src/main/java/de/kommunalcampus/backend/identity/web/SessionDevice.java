// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Where somebody signed in, as far as the person needs it to know the own devices apart.
 *
 * @param id names the session to its person; the session's real id never leaves its cookie
 */
record SessionDevice(String id, TenantId tenant, Browser browser, Platform platform, Instant signedInAt) {
    /** The makers say in whose name they come; the first that fits is the one. */
    enum Browser {
        FIREFOX("firefox/"),
        EDGE("edg/"),
        CHROME("chrome/"),
        SAFARI("safari/"),
        OTHER("");

        private final String sign;

        Browser(String sign) {
            this.sign = sign;
        }
    }

    /** The system under the browser; phones first, as they name the system of desks too. */
    enum Platform {
        ANDROID("android"),
        IOS("iphone"),
        IPADOS("ipad"),
        WINDOWS("windows"),
        MACOS("macintosh"),
        LINUX("linux"),
        OTHER("");

        private final String sign;

        Platform(String sign) {
            this.sign = sign;
        }
    }

    static SessionDevice of(SignedInAccount account, HttpServletRequest request, Instant now) {
        String header = request.getHeader("User-Agent");
        String agent = header == null ? "" : header.toLowerCase(Locale.ROOT);
        return new SessionDevice(UUID.randomUUID().toString(), account.tenant(), browser(agent), platform(agent), now);
    }

    private static Browser browser(String agent) {
        for (Browser browser : Browser.values()) {
            if (agent.contains(browser.sign)) {
                return browser;
            }
        }
        return Browser.OTHER;
    }

    private static Platform platform(String agent) {
        for (Platform platform : Platform.values()) {
            if (agent.contains(platform.sign)) {
                return platform;
            }
        }
        return Platform.OTHER;
    }
}
