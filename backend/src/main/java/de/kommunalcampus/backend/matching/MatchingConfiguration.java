// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.ranking.Matcher;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RankingProperties.class)
class MatchingConfiguration {
    @Bean
    Matcher matcher(RankingProperties properties) {
        return new Matcher(properties.toWeights());
    }
}
