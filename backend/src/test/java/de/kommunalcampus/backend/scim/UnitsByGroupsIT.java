// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Groups are units: whoever is put into one works there, and nobody is lost with one. */
@ApplicationTest
class UnitsByGroupsIT {
    private final ScimTown town;
    private final Directory directory;

    @Autowired
    UnitsByGroupsIT(Driver driver, @LocalServerPort int port, ScimTokens tokens) {
        this.town = new ScimTown(driver, port, tokens);
        this.directory = town.directory();
    }

    @AfterEach
    void takeAway() {
        town.close();
    }

    @Test
    void movesPeopleByGroups() {
        String id = directory
                .post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"))
                .id();
        String office = "/Groups/" + town.office();
        String add = "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"" + id + "\"}]}";
        assertThat(directory.patch(office, add).status()).isEqualTo(204);
        assertThat(directory.patch(office, add).status()).isEqualTo(204);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Bürgerbüro|false");
        assertThat(directory
                        .get("/Users/" + id)
                        .json()
                        .path("groups")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo(town.office());
        String remove = "{\"op\":\"remove\",\"path\":\"members[value eq \\\"" + id + "\\\"]\"}";
        assertThat(directory.patch(office, remove).status()).isEqualTo(204);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|false");
        assertThat(town.audited("STAFF_CHANGED"))
                .filteredOn(line -> line.contains("MOVED"))
                .hasSize(2);
    }

    /** Large directories name the member in the value; without it the removal would empty the group. */
    @Test
    void removesOneMemberTheWayLargeDirectoriesSendIt() {
        town.employee("4711", "Jo", "Müller");
        town.employee("4712", "Kim", "Meier");
        String id = town.administration().tenant().value() + "-e4711";
        assertThat(directory
                        .patch(
                                "/Groups/" + town.office(),
                                "{\"op\":\"Remove\",\"path\":\"members\",\"value\":[{\"value\":\"" + id + "\"}]}")
                        .status())
                .isEqualTo(204);
        assertThat(town.staff())
                .containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|-", "Kim|Meier|4712||ACTIVE|Bürgerbüro|-");
    }

    @Test
    void removesTheNamedMembersAndNoOther() {
        for (int i = 1; i <= 3; i++) {
            town.employee("471" + i, "Jo", "Müller" + i);
        }
        String tenant = town.administration().tenant().value();
        String two = "[{\"value\":\"%s-e4711\"},{\"value\":\"%s-e4713\"}]".formatted(tenant, tenant);
        String remove = "{\"op\":\"remove\",\"path\":\"members\",\"value\":%s}";
        assertThat(directory
                        .patch("/Groups/" + town.office(), remove.formatted(two))
                        .status())
                .isEqualTo(204);
        assertThat(town.staff())
                .containsExactly(
                        "Jo|Müller1|4711||ACTIVE|Stadt Prüfstein|-",
                        "Jo|Müller2|4712||ACTIVE|Bürgerbüro|-",
                        "Jo|Müller3|4713||ACTIVE|Stadt Prüfstein|-");
        // Put into a filter as it stands, it would name everybody.
        String crafted = "[{\"value\":\"x\\\" or value pr or value eq \\\"y\"}]";
        assertThat(directory
                        .patch("/Groups/" + town.office(), remove.formatted(crafted))
                        .status())
                .isEqualTo(400);
        assertThat(town.staff().get(1)).isEqualTo("Jo|Müller2|4712||ACTIVE|Bürgerbüro|-");
    }

    @Test
    void takesAUnitAwayAndKeepsItsPeople() {
        town.employee("4711", "Jo", "Müller");
        town.employee("4712", "Kim", "Meier");
        town.administration()
                .write(
                        "MATCH (e:Employee {personnelNumber: '4712', tenantId: $tenant}) SET e.state = 'LEFT'",
                        Map.of());
        assertThat(directory.delete("/Groups/" + town.office()).status()).isEqualTo(204);
        assertThat(directory.get("/Groups/" + town.office()).status()).isEqualTo(404);
        assertThat(town.staff())
                .containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|-", "Kim|Meier|4712||LEFT|Stadt Prüfstein|-");
    }
}
