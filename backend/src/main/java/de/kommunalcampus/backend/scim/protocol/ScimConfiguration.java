// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the protocol is served. */
@Configuration(proxyBeanMethods = false)
class ScimConfiguration {
    static final String PATH = "/scim/v2/*";

    @Bean
    ServletRegistrationBean<ScimServlet> scimServlet(
            ScimProtocol protocol, @Value("${kommunalcampus.address}") String address) {
        ServletRegistrationBean<ScimServlet> servlet =
                new ServletRegistrationBean<>(new ScimServlet(protocol, address), PATH);
        servlet.setName("scim");
        return servlet;
    }
}
