// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ProviderCoursesIT {
    private final Api api;

    ProviderCoursesIT(@Autowired MockMvc mvc) {
        this.api = new Api(mvc);
    }

    @Test
    void showsAProviderItsOwnCoursesOnly() {
        Answer answer = ownCourses(TenantId.SHARED, "verwaltungsakademie-mittelland");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.texts("/courses", "/id"))
                .contains("melderecht-grundlagen")
                .doesNotContain("melderecht-auffrischung");
        assertThat(answer.at("/courses").size()).isGreaterThan(30);
    }

    @Test
    void showsNoProviderOfAnotherTenant() {
        assertThat(ownCourses(TenantId.SHARED, "fortbildung-silberfurt")
                        .at("/courses")
                        .isEmpty())
                .isTrue();
        assertThat(ownCourses(new TenantId("silberfurt"), "fortbildung-silberfurt")
                        .at("/courses")
                        .isEmpty())
                .isFalse();
    }

    private Answer ownCourses(TenantId tenant, String provider) {
        return api.get(
                new SignedInAccount(
                        new AccountId("provider-test"),
                        "kurse@anbieter.example",
                        "Anbieter",
                        tenant,
                        Set.of(PermissionRole.PROVIDER),
                        null,
                        new ProviderId(provider)),
                "/api/v1/provider/courses");
    }
}
