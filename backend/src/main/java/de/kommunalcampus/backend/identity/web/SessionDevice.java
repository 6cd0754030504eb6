// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signed in, as far as the person needs it to know the own devices apart.
 *
 * @param id names the session to its person; the session's real id never leaves its cookie
 */
record SessionDevice(String id, TenantId tenant, Browser browser, Platform platform, Instant signedInAt) {
    /** The makers say in whose name they come; the first that fits is the one. */
    enum Browser {
        FIREFOX("firefox/", "Firefox"),
        EDGE("edg/", "Edge"),
        CHROME("chrome/", "Chrome"),
        SAFARI("safari/", "Safari"),
        OTHER("", null);

        private final String sign;
        private final @Nullable String label;

        Browser(String sign, @Nullable String label) {
            this.sign = sign;
            this.label = label;
        }

        /** As its maker calls it; null where it is not known. */
        @Nullable
        String label() {
            return label;
        }
    }

    /** The system under the browser; phones first, as they name the system of desks too. */
    enum Platform {
        ANDROID("android", "Android"),
        IOS("iphone", "iOS"),
        IPADOS("ipad", "iPadOS"),
        WINDOWS("windows", "Windows"),
        MACOS("macintosh", "macOS"),
        LINUX("linux", "Linux"),
        OTHER("", null);

        private final String sign;
        private final @Nullable String label;

        Platform(String sign, @Nullable String label) {
            this.sign = sign;
            this.label = label;
        }

        /** As its maker calls it; null where it is not known. */
        @Nullable
        String label() {
            return label;
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
