// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether browsers reach the application by https, usually through a proxy in front. It is configuration, not read from
 * the request: the name of the session cookie is fixed before the first request, and only over https may it carry the
 * prefix {@code __Host-}, with which no other host or path can set it.
 */
@Component
class HttpsSettings implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
    private final boolean enabled;

    HttpsSettings(@Value("${kommunalcampus.https}") boolean enabled) {
        this.enabled = enabled;
    }

    boolean enabled() {
        return enabled;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.addInitializers(context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(enabled ? "__Host-session" : "session");
            cookie.setSecure(enabled);
            cookie.setHttpOnly(true);
            cookie.setPath("/");
            cookie.setAttribute("SameSite", Cookie.SameSite.LAX.attributeValue());
        });
    }
}
