// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The parts of the application that keep a catalogue in step with a graph, as they run in an installation. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "de.kommunalcampus.backend.platform",
            "de.kommunalcampus.backend.course.graph",
            "de.kommunalcampus.backend.profile.graph",
            "de.kommunalcampus.backend.matching"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "de\\.kommunalcampus\\..*\\.web\\..*",
                            "de\\.kommunalcampus\\.backend\\.profile\\.graph\\.(Neo4jAssessments|Neo4jGoals|EmployeeLock)"
                        }))
final class FollowingApplication {
    private FollowingApplication() {}

    static ConfigurableApplicationContext start(Path data) {
        return BenchApplication.start(FollowingApplication.class, data);
    }
}
