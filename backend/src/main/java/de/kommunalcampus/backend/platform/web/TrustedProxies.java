// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes the address of the client from {@code X-Forwarded-For} where a proxy that the installation names sent it, and from
 * nobody else: the limit on failed sign-ins counts by address. Without names no such header counts.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final List<String> networks;

    /** @param networks addresses or CIDR blocks of the proxies in front */
    TrustedProxies(@Value("${kommunalcampus.trusted-proxies}") List<String> networks) {
        this.networks = List.copyOf(networks);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!networks.isEmpty()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(String.join(",", networks));
            factory.addEngineValves(valve);
        }
    }
}
