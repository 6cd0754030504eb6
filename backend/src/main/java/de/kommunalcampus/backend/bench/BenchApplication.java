// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The parts of the application that import and read a catalogue, on a database of their own. It is no configuration
 * class on purpose, so that the whole application does not find it.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "de.kommunalcampus.backend.platform",
            "de.kommunalcampus.backend.competency.esco",
            "de.kommunalcampus.backend.feed",
            "de.kommunalcampus.backend.course.graph",
            "de.kommunalcampus.backend.matching.graph"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "de\\.kommunalcampus\\..*\\.web\\..*"))
final class BenchApplication {
    private BenchApplication() {}

    static ConfigurableApplicationContext start(Path data) {
        return start(BenchApplication.class, data);
    }

    /** @param parts which parts of the application, with {@link ComponentScan} */
    static ConfigurableApplicationContext start(Class<?> parts, Path data) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--logging.level.root=warn",
                        "--kommunalcampus.data=" + data,
                        "--kommunalcampus.transaction-timeout=60s",
                        "--spring.neo4j.connection-timeout=30s",
                        "--spring.neo4j.pool.connection-acquisition-timeout=30s");
    }
}
