// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints the address at which the first administrator sets the platform up. The secret stands behind the hash sign,
 * which no browser sends to a server; it goes to the terminal alone, never to the log.
 */
@Component
class FirstAdministratorAnnouncement {
    private final FirstAdministrator first;
    private final String address;

    FirstAdministratorAnnouncement(FirstAdministrator first, @Value("${kommunalcampus.address}") String address) {
        this.first = first;
        this.address = address;
    }

    @EventListener
    @Order(0)
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String root =
                    address.isEmpty() ? "http://localhost:" + web.getWebServer().getPort() : address;
            first.invite().ifPresent(secret -> System.out.println("""

                    Nobody administers this platform yet. Whoever opens this address becomes its administrator;
                    it works once, until the platform is stopped:
                      %s/setup#%s
                    """.formatted(root, secret)));
        }
    }
}
