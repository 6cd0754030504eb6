// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who knows the published numbers can recompute what a list shows. */
@ApplicationTest
class RankingIT {
    private static final String DATE = "2026-11-29";

    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount employee;
    private final Answer ranking;

    RankingIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
        this.ranking = api.get(employee, "/api/v1/ranking");
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void weightsAddUpToOne() {
        assertThat(sum(ranking.at("/factors"))).isEqualTo(1, within(1e-9));
        assertThat(sum(ranking.at("/feasibility/parts"))).isEqualTo(1, within(1e-9));
    }

    /** The person states no wish, so a course that can be begun at any time loses by its price alone. */
    @Test
    void feasibilityOfWhatIsSelfPacedFollowsFromItsPrice() {
        List<Double> prices = new ArrayList<>();
        for (JsonNode hit : hits("?pace=SELF_PACED&text=recht&limit=100")) {
            assertThat(feasibility(hit))
                    .as(hit.at("/course/id").asString())
                    .isEqualTo(1 - part("PRICE") * (1 - price(hit)), within(1e-6));
            prices.add(hit.at("/course/price/gross").asDouble(0));
        }
        assertThat(prices).anyMatch(euros -> euros > 0);
    }

    @Test
    void feasibilityOfWhatIsDatedFollowsFromItsPriceAndItsBeginning() {
        int compared = 0;
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        for (JsonNode hit : hits("?pace=DATED&text=recht&limit=100")) {
            String begins = hit.at("/course/nextRun/start").asString();
            long days = ChronoUnit.DAYS.between(today, LocalDate.parse(begins.substring(0, DATE.length())));
            double start = 1 / (1 + days / number("/feasibility/daysToHalf"));
            assertThat(feasibility(hit))
                    .as(hit.at("/course/id").asString())
                    .isEqualTo(1 - part("START") * (1 - start) - part("PRICE") * (1 - price(hit)), within(1e-6));
            compared++;
        }
        assertThat(compared).isPositive();
    }

    private List<JsonNode> hits(String query) {
        List<JsonNode> hits = new ArrayList<>();
        api.get(employee, "/api/v1/matches" + query).at("/hits").forEach(hits::add);
        assertThat(hits).isNotEmpty();
        return hits;
    }

    private static double feasibility(JsonNode hit) {
        for (JsonNode factor : hit.at("/factors")) {
            if (factor.at("/code").asString().equals("FEASIBILITY")) {
                return factor.at("/value").asDouble();
            }
        }
        throw new AssertionError("No feasibility in " + hit);
    }

    private double price(JsonNode hit) {
        JsonNode price = hit.at("/course/price");
        return price.at("/kind").asString().equals("UNKNOWN")
                ? number("/feasibility/unknownPrice")
                : 1 / (1 + price.at("/gross").asDouble(0) / number("/feasibility/eurosToHalf"));
    }

    private double part(String code) {
        for (JsonNode part : ranking.at("/feasibility/parts")) {
            if (part.at("/code").asString().equals(code)) {
                return part.at("/weight").asDouble();
            }
        }
        throw new AssertionError("No part " + code);
    }

    private double number(String path) {
        return ranking.at(path).asDouble();
    }

    private static double sum(JsonNode weighted) {
        double sum = 0;
        for (JsonNode one : weighted) {
            sum += one.at("/weight").asDouble();
        }
        return sum;
    }
}
