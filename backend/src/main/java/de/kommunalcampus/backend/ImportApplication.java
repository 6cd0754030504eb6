// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import java.util.function.Function;
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
 * The part of the application that imports: database, migrations, readers and the audit log; no web server, no sample world. It is no
 * configuration class on purpose, so that the whole application does not find it.
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
            "de.kommunalcampus.backend.audit",
            "de.kommunalcampus.backend.competency.esco",
            "de.kommunalcampus.backend.feed"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "de\\.kommunalcampus\\..*\\.web\\..*"))
final class ImportApplication {
    private ImportApplication() {}

    /** Starts, works and stops; a failure to start was told to the terminal before it is thrown. */
    static <T> T call(String[] settings, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ImportApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(settings)) {
            return work.apply(context);
        }
    }
}
