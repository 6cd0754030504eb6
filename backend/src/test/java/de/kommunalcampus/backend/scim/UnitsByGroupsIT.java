// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final ScimBrake brake;

    @Autowired
    UnitsByGroupsIT(Driver driver, @LocalServerPort int port, ScimTokens tokens, ScimBrake brake) {
        this.brake = brake;
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
        adopt();
        assertThat(directory.delete("/Groups/" + town.office()).status()).isEqualTo(204);
        assertThat(directory.get("/Groups/" + town.office()).status()).isEqualTo(404);
        assertThat(town.staff())
                .containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|-", "Kim|Meier|4712||LEFT|Stadt Prüfstein|-");
    }

    @Test
    void leavesAUnitAloneThatNoDirectoryWrote() {
        var refused = directory.delete("/Groups/" + town.office());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("unit-not-written", "\"mutability\"");
        assertThat(directory.get("/Groups/" + town.office()).status()).isEqualTo(200);
    }

    /** Twelve units of a directory's own, and one that it empties. */
    @Test
    void waitsForAnAdministratorWhereManyUnitsWouldGo() {
        town.employee("4711", "Jo", "Müller");
        List<String> groups = IntStream.range(0, 12)
                .mapToObj(i ->
                        directory.post("/Groups", group("Amt " + i, "amt-" + i)).id())
                .toList();
        for (int i = 0; i < ScimBrake.ALWAYS_UNITS; i++) {
            assertThat(directory.delete("/Groups/" + groups.get(i)).status()).isEqualTo(204);
        }
        String empty = "{\"schemas\":[\"%s\"],\"displayName\":\"Bürgerbüro\"}".formatted(Directory.GROUP);
        String none = "{\"op\":\"replace\",\"path\":\"members\",\"value\":[]}";
        List<Directory.Reply> refused = List.of(
                directory.delete("/Groups/" + groups.get(3)),
                directory.put("/Groups/" + town.office(), empty),
                directory.patch("/Groups/" + town.office(), none),
                directory.patch("/Groups/" + town.office(), "{\"op\":\"remove\",\"path\":\"members\"}"));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("many-units");
        });
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Bürgerbüro|-");
        assertThat(town.count("MATCH (u:OrgUnit {tenantId: $tenant}) RETURN count(u)"))
                .isEqualTo(2 + 9);
        assertThat(town.audited("SCIM_BRAKED")).as("once a day").hasSize(1);

        brake.release(town.administrator());
        assertThat(directory.patch("/Groups/" + town.office(), none).status()).isEqualTo(204);
        brake.withdraw(town.administrator());
        assertThat(directory.delete("/Groups/" + groups.get(3)).status()).isEqualTo(403);
        assertThat(town.audited("SCIM_LEAVERS_STOPPED")).hasSize(1);
    }

    /** Directories have a group of everybody: as a unit it would empty all others in one request. */
    @Test
    void waitsForAnAdministratorWhereOneGroupWouldEmptyTheOthers() {
        String with = "{\"schemas\":[\"%s\"],\"displayName\":\"%s\",\"members\":[%s]}";
        List<String> members = IntStream.rangeClosed(0, ScimBrake.ALWAYS_UNITS)
                .mapToObj(i -> directory
                        .post("/Users", Directory.user("jo" + i, "Jo", "Müller", "1" + i))
                        .id())
                .map("{\"value\":\"%s\"}"::formatted)
                .toList();
        members.forEach(member -> assertThat(directory
                        .post("/Groups", with.formatted(Directory.GROUP, "Amt", member))
                        .status())
                .isEqualTo(201));
        var before = town.staff();
        String everybody = with.formatted(Directory.GROUP, "Alle", String.join(",", members));
        assertThat(directory.post("/Groups", everybody).status()).isEqualTo(403);
        assertThat(town.staff()).isEqualTo(before);
        brake.release(town.administrator());
        assertThat(directory.post("/Groups", everybody).status()).isEqualTo(201);
    }

    @Test
    void makesOneUnitOfAnExternalIdHoweverOftenItIsSent() {
        String body = group("Stadtarchiv", "archiv");
        List<Integer> statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> directory.post("/Groups", body).status())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
        assertThat(directory.post("/Groups", body).body()).contains("\"uniqueness\"", "external-id-taken");
        assertThat(town.count("MATCH (u:OrgUnit {tenantId: $tenant, name: 'Stadtarchiv'}) RETURN count(u)"))
                .isEqualTo(1);
        // The office of the sample has the number 33 and is told by it.
        assertThat(directory.post("/Groups", group("Anders", "33")).status()).isEqualTo(409);
        String other = directory.post("/Groups", group("Anders", "anders")).id();
        assertThat(directory.put("/Groups/" + other, body).status()).isEqualTo(409);
    }

    @Test
    void refusesAMemberWhomNobodyKnowsAndWritesNothing() {
        town.employee("4711", "Jo", "Müller");
        String member = "[{\"value\":\"niemand\"},{\"value\":\"%s-e4711\"}]"
                .formatted(town.administration().tenant().value());
        String whole =
                "{\"schemas\":[\"%s\"],\"displayName\":\"Neu\",\"members\":%s}".formatted(Directory.GROUP, member);
        for (var refused : List.of(
                directory.post("/Groups", whole),
                directory.put("/Groups/" + town.office(), whole),
                directory.patch(
                        "/Groups/" + town.office(),
                        "{\"op\":\"add\",\"path\":\"members\",\"value\":" + member + "}"))) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("invalidValue", "niemand");
        }
        assertThat(town.count("MATCH (u:OrgUnit {tenantId: $tenant, name: 'Neu'}) RETURN count(u)"))
                .isZero();
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Bürgerbüro|-");
    }

    @Test
    void namesACircleOfUnitsForWhatItIs() {
        String below = directory.post("/Groups", group("Unten", "unten")).id();
        String add = "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}";
        assertThat(directory
                        .patch("/Groups/" + town.office(), add.formatted(below))
                        .status())
                .isEqualTo(204);
        var refused = directory.patch("/Groups/" + below, add.formatted(town.office()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("unit-cycle").doesNotContain("uniqueness");
    }

    /** A directory that writes about a unit makes it its own. */
    private void adopt() {
        assertThat(directory
                        .patch(
                                "/Groups/" + town.office(),
                                "{\"op\":\"replace\",\"path\":\"externalId\",\"value\":\"amt-33\"}")
                        .status())
                .isEqualTo(204);
    }

    private static String group(String name, String externalId) {
        return "{\"schemas\":[\"%s\"],\"displayName\":\"%s\",\"externalId\":\"%s\"}"
                .formatted(Directory.GROUP, name, externalId);
    }
}
