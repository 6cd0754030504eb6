// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the page is, once it can be used. */
@Component
class ReadyAnnouncement {
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println("Kommunalcampus is ready: http://localhost:"
                    + web.getWebServer().getPort());
        }
    }
}
