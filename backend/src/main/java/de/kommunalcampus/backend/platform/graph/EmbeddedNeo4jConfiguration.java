// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.GraphChanges;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the database in this process unless {@code spring.neo4j.uri} names another one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
class EmbeddedNeo4jConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedNeo4j embeddedNeo4j(
            @Value("${kommunalcampus.data}") Path data,
            @Value("${kommunalcampus.transaction-timeout}") Duration transactionTimeout,
            GraphChanges changes) {
        // Ends what a purge left behind that was broken off, and waits for none that runs.
        StoreFolders.take(data).close();
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data.resolve("graph"), transactionTimeout);
        neo4j.tellOfCommits(changes);
        return neo4j;
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return neo4j.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(neo4j.user(), neo4j.password());
            }
        };
    }
}
