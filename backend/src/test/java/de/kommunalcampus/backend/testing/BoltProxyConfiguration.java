// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Leads the application's driver through a {@link BoltProxy}, and counts its {@link Statements}. */
@TestConfiguration(proxyBeanMethods = false)
class BoltProxyConfiguration {
    @Bean
    BoltProxy boltProxy(Neo4jConnectionDetails details) {
        if (details instanceof ProxiedConnection proxied) {
            return proxied.proxy();
        }
        throw new IllegalStateException("The driver goes past the proxy");
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static CountedHashes countedHashes() {
        return new CountedHashes();
    }

    @Bean
    static BeanPostProcessor boltProxyPostProcessor(Statements statements, CountedHashes hashes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Neo4jConnectionDetails details ->
                        new ProxiedConnection(details, new BoltProxy(details.getUri()));
                    case Driver driver -> statements.counted(driver);
                    case PasswordEncoder encoder -> hashes.counted(encoder);
                    default -> bean;
                };
            }
        };
    }

    private record ProxiedConnection(Neo4jConnectionDetails database, BoltProxy proxy)
            implements Neo4jConnectionDetails {
        @Override
        public URI getUri() {
            return proxy.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return database.getAuthToken();
        }
    }
}
