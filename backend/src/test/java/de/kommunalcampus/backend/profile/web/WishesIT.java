// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class WishesIT {
    private static final String CONSTRAINTS = "/api/v1/profile/constraints";
    private static final String ALL = """
            {"weekdaysFree":["TUESDAY","MONDAY"],"timesOfDay":["EVENING","MORNING"],"maxDaysAbsent":2.5,"maxDistanceKm":40,
             "formats":["SEMINAR"],"languages":["en","de"],"firm":["DISTANCE"]}
            """;
    private static final String NONE = """
            {"weekdaysFree":[],"timesOfDay":[],"maxDaysAbsent":null,"maxDistanceKm":null,"formats":[],"languages":[],
             "firm":[]}
            """;

    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    WishesIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void keepsWishesAndWhichOfThemAreLimits() {
        Answer put = api.put(employee, CONSTRAINTS, ALL);
        assertThat(put.status()).isEqualTo(200);
        Answer read = api.get(employee, "/api/v1/profile");
        assertThat(read.at("/constraints")).isEqualTo(put.at("/constraints"));
        assertThat(read.at("/constraints").toString())
                .isEqualTo("{\"weekdaysFree\":[\"MONDAY\",\"TUESDAY\"],\"timesOfDay\":[\"MORNING\",\"EVENING\"],"
                        + "\"maxDaysAbsent\":2.5,\"maxDistanceKm\":40.0,\"formats\":[\"SEMINAR\"],"
                        + "\"languages\":[\"de\",\"en\"],\"firm\":[\"DISTANCE\"]}");
    }

    @Test
    void forgetsWhatIsNoLongerWished() {
        api.put(employee, CONSTRAINTS, ALL);
        assertThat(api.put(employee, CONSTRAINTS, NONE).status()).isEqualTo(200);
        assertThat(administration.count("""
                        MATCH (e:Employee {tenantId: $tenant})
                        WHERE e.maxDistanceKm IS NOT NULL OR size(e.firmWishes) > 0 RETURN count(e)
                        """, Map.of())).isZero();
    }

    @Test
    void isOnesOwnAffair() {
        SignedInAccount colleague = administration.employee("sachbearbeitung-buergerbuero");
        String before = api.get(colleague, "/api/v1/profile").at("/constraints").toString();
        api.put(employee, CONSTRAINTS, ALL);
        assertThat(api.get(colleague, "/api/v1/profile").at("/constraints").toString())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "maxDaysAbsent":2.5        | "maxDaysAbsent":-1          | maxDaysAbsent
            "maxDaysAbsent":2.5        | "maxDaysAbsent":1e99        | maxDaysAbsent
            "maxDaysAbsent":2.5        | "maxDaysAbsent":367         | maxDaysAbsent
            "maxDaysAbsent":2.5        | "maxDaysAbsent":"NaN"       | maxDaysAbsent
            "maxDistanceKm":40         | "maxDistanceKm":2001        | maxDistanceKm
            "maxDistanceKm":40         | "maxDistanceKm":null        | maxDistanceKm
            "weekdaysFree":["TUESDAY","MONDAY"] | "weekdaysFree":["MONTAG"] | weekdaysFree
            "weekdaysFree":["TUESDAY","MONDAY"] | "weekdaysFree":null       | weekdaysFree
            "formats":["SEMINAR"]      | "formats":["PODCAST"]       | formats
            "languages":["en","de"]    | "languages":["deutsch"]     | languages[0]
            "firm":["DISTANCE"]        | "firm":["PRICE"]            | firm
            "firm":["DISTANCE"]        | "firm":["DISTANCE"],"age":7 | age
            """)
    void refusesWhatMakesNoSense(String part, String instead, String field) {
        assertThat(ALL).contains(part);
        Answer answer = api.put(employee, CONSTRAINTS, ALL.replace(part, instead));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields())
                .allMatch(name -> name.startsWith(field), field)
                .isNotEmpty();
        assertThat(api.get(employee, "/api/v1/profile")
                        .at("/constraints/maxDistanceKm")
                        .isNull())
                .isTrue();
    }
}
