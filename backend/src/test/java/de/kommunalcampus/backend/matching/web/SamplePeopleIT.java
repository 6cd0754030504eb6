// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What someone who knows town halls would put first for people of the sample world. */
@ApplicationTest
class SamplePeopleIT {
    private final Api api;

    SamplePeopleIT(@Autowired MockMvc mvc) {
        this.api = new Api(mvc);
    }

    /**
     * Anna Bergmann advises at the counter of Eschenbrück's citizens' office. Four duties are overdue: the yearly
     * instructions in safety at work, fire and data protection, and the electronic file that her office introduces. Close
     * to them comes what her tasks ask for (angry visitors, forged papers) and the English that she aims at; nothing of
     * building law, budgets or procurement.
     */
    @Test
    void citizensOfficeFirstMeetsItsDutiesThenItsTasks() {
        List<String> first = firstFor("eschenbrueck", "anna-bergmann", 12);
        assertThat(first.subList(0, 6))
                .contains(
                        "arbeitsschutz-jahresunterweisung",
                        "brandschutz-unterweisung",
                        "datenschutz-jahresunterweisung",
                        "e-akte-einstieg-self");
        assertThat(first).contains("deeskalation-self", "dokumentenpruefung-self", "english-at-the-counter-self");
        assertThat(first).noneMatch(course -> course.matches(".*(bau|haushalt|vergabe|kita-|sgb|motorsaege).*"));
    }

    private List<String> firstFor(String administration, String employee, int many) {
        SignedInAccount account = new SignedInAccount(
                new AccountId("sample-people-test"),
                employee + "@example",
                employee,
                new TenantId(administration),
                Set.of(PermissionRole.EMPLOYEE),
                new EmployeeId(employee),
                null);
        return api.get(account, "/api/v1/matches?limit=" + many).texts("/hits", "/course/id");
    }
}
