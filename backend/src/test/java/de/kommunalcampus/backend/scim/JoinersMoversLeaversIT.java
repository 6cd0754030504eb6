// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a directory tells of people and units arrives in the graph, once. */
@ApplicationTest
class JoinersMoversLeaversIT {
    private static final String DEACTIVATE = "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}";
    private static final String ACTIVATE = "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}";

    private final ScimTown town;
    private final Directory directory;
    private final ScimBrake brake;

    @Autowired
    JoinersMoversLeaversIT(Driver driver, @LocalServerPort int port, ScimTokens tokens, ScimBrake brake) {
        this.town = new ScimTown(driver, port, tokens);
        this.directory = town.directory();
        this.brake = brake;
    }

    @AfterEach
    void takeAway() {
        town.close();
    }

    @Test
    void bringsSomebodyInWhoWorksForTheAdministrationItself() {
        var created = directory.post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.response().headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/scim/v2/Users/" + created.id()));
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|false");
        assertThat(town.audited("STAFF_CHANGED")).hasSize(1).first().asString().contains("JOINED", "SCIM");
    }

    @Test
    void refusesASecondOneOfTheSameNameAndChangesNothing() {
        String body = Directory.user("jo@stadt.example", "Jo", "Müller", "4711");
        directory.post("/Users", body);
        var before = town.staff();
        var again = directory.post("/Users", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("uniqueness", "user-name-taken");
        var other = directory.post("/Users", Directory.user("JO@stadt.example", "Jo", "Anders", "4712"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(town.staff()).isEqualTo(before);
    }

    @Test
    void refusesTheAddressOfAnotherPerson() {
        String mail =
                ",\"emails\":[{\"value\":\"%s\",\"type\":\"work\"}],\"active\":true".formatted("jo@stadt.example");
        String first = Directory.user("jo", "Jo", "Müller", "4711").replace(",\"active\":true", mail);
        assertThat(directory.post("/Users", first).status()).isEqualTo(201);
        var other = directory.post(
                "/Users", Directory.user("kim", "Kim", "Meier", "4712").replace(",\"active\":true", mail));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("uniqueness", "work-mail-taken");
        assertThat(town.staff()).hasSize(1);
    }

    @Test
    void isTheSamePersonWhomAFileBroughtIn() {
        town.employee("4711", "Jo", "Mueller");
        var created = directory.post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.id()).endsWith("-e4711");
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Bürgerbüro|false");
        assertThat(directory
                        .post("/Users", Directory.user("anders@stadt.example", "Jo", "Müller", "4711"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void findsPeopleOfAFileByTheirNumber() {
        town.employee("4711", "Jo", "Müller");
        town.employee("4712", "Kim", "Meier");
        var found = directory.filter("/Users", "externalId eq \"4711\"");
        assertThat(found.json().path("totalResults").asInt()).isEqualTo(1);
        assertThat(found.body()).contains("Müller").doesNotContain("Meier");
    }

    @Test
    void endsAccessAndKeepsThePersonWhenItIsNotActive() {
        String id = directory
                .post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"))
                .id();
        town.account(id, PermissionRole.EMPLOYEE);
        assertThat(directory.patch("/Users/" + id, DEACTIVATE).status()).isEqualTo(204);
        assertThat(directory.patch("/Users/" + id, DEACTIVATE).status()).isEqualTo(204);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||LEFT|Stadt Prüfstein|false");
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant, state: 'ENDED'}) RETURN count(a)"))
                .isEqualTo(1);
        assertThat(directory.get("/Users/" + id).json().path("active").asBoolean())
                .isFalse();
        assertThat(town.audited("STAFF_CHANGED"))
                .filteredOn(line -> line.contains("LEFT"))
                .hasSize(1);
    }

    /** Access is a decision of an administrator: a directory brings the person back, not the account. */
    @Test
    void bringsSomebodyBackAndLetsNobodyIn() {
        String id = directory
                .post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"))
                .id();
        town.account(id, PermissionRole.EMPLOYEE);
        directory.patch("/Users/" + id, DEACTIVATE);
        assertThat(directory.patch("/Users/" + id, ACTIVATE).status()).isEqualTo(204);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|false");
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant, state: 'ENDED'}) RETURN count(a)"))
                .isEqualTo(1);
    }

    @Test
    void findsNobodyWhomItTookAwayAndFindsThePersonAgain() {
        String body = Directory.user("jo@stadt.example", "Jo", "Müller", "4711");
        String id = directory.post("/Users", body).id();
        assertThat(directory.delete("/Users/" + id).status()).isEqualTo(204);
        assertThat(directory.delete("/Users/" + id).status()).isEqualTo(404);
        assertThat(directory.get("/Users/" + id).status()).isEqualTo(404);
        assertThat(directory.patch("/Users/" + id, ACTIVATE).status()).isEqualTo(404);
        assertThat(directory.get("/Users").json().path("totalResults").asInt()).isZero();
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||LEFT|Stadt Prüfstein|true");
        var again = directory.post("/Users", body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(id);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711||ACTIVE|Stadt Prüfstein|false");
    }

    /** The user name alone may be somebody else's by now: whoever has no number is somebody new. */
    @Test
    void givesNobodyTheHistoryOfAnotherOfTheSameUserName() {
        String body = """
                {"schemas":["%s"],"userName":"jo@stadt.example","name":{"givenName":"Jo","familyName":"Müller"}}""".formatted(Directory.USER);
        String id = directory.post("/Users", body).id();
        directory.delete("/Users/" + id);
        var other = directory.post("/Users", body);
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.id()).isNotEqualTo(id);
    }

    @Test
    void changesANameAlongWithWhatIsNotKept() {
        String id = directory
                .post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"))
                .id();
        assertThat(directory.patch("/Users/" + id, """
                                {"op":"replace","path":"phoneNumbers[type eq \\"mobile\\"].value","value":"0170"},
                                {"op":"add","value":{"roles":[{"value":"TENANT_ADMIN"}],"name.familyName":"Meier"}}""").status()).isEqualTo(204);
        assertThat(town.staff()).containsExactly("Jo|Meier|4711||ACTIVE|Stadt Prüfstein|false");
        assertThat(directory.get("/Users/" + id).body()).doesNotContain("0170", "TENANT_ADMIN");
    }

    /** Repeated and in another order the same requests leave the same graph. */
    @Test
    void leavesTheSameGraphHoweverOftenAndInWhichOrder() {
        String first = Directory.user("a@stadt.example", "Ada", "Arndt", "1");
        String second = Directory.user("b@stadt.example", "Ben", "Brandt", "2");
        String a = directory.post("/Users", first).id();
        String b = directory.post("/Users", second).id();
        directory.put("/Users/" + a, first);
        directory.patch("/Users/" + b, DEACTIVATE);
        var once = town.staff();
        for (int i = 0; i < 3; i++) {
            directory.patch("/Users/" + b, DEACTIVATE);
            directory.post("/Users", second);
            directory.put("/Users/" + a, first);
            directory.post("/Users", first);
        }
        assertThat(town.staff()).isEqualTo(once);
        String changedAt = directory
                .get("/Users/" + a)
                .json()
                .path("meta")
                .path("lastModified")
                .asString();
        directory.put("/Users/" + a, first);
        assertThat(directory
                        .get("/Users/" + a)
                        .json()
                        .path("meta")
                        .path("lastModified")
                        .asString())
                .isEqualTo(changedAt);
    }

    @Test
    void leavesTheLastAdministratorIn() {
        String id = directory
                .post("/Users", Directory.user("chef@stadt.example", "Kim", "Chef", "1"))
                .id();
        town.account(id, PermissionRole.TENANT_ADMIN);
        town.administration().write("MATCH (a:Account {id: 'admin-' + $tenant}) DELETE a", Map.of());
        for (var refused : List.of(directory.patch("/Users/" + id, DEACTIVATE), directory.delete("/Users/" + id))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("last-administrator").doesNotContain("uniqueness");
        }
        assertThat(town.staff()).containsExactly("Kim|Chef|1||ACTIVE|Stadt Prüfstein|false");
    }

    @Test
    void waitsForAnAdministratorWhereManyWouldLeave() {
        for (int i = 1; i <= 8; i++) {
            town.employee("5" + i, "Jo", "Müller");
        }
        String tenant = town.administration().tenant().value();
        for (int i = 1; i <= 5; i++) {
            assertThat(directory
                            .patch("/Users/" + tenant + "-e5" + i, DEACTIVATE)
                            .status())
                    .isEqualTo(204);
        }
        for (var refused : List.of(
                directory.patch("/Users/" + tenant + "-e56", DEACTIVATE),
                directory.delete("/Users/" + tenant + "-e56"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("many-leavers");
        }
        assertThat(town.staff()).filteredOn(line -> line.contains("ACTIVE")).hasSize(3);
        brake.release(town.administrator());
        assertThat(directory.delete("/Users/" + tenant + "-e56").status()).isEqualTo(204);
        assertThat(town.audited("SCIM_LEAVERS_ALLOWED")).hasSize(1);
    }

    @Test
    void takesThePlaceAndTheWorkFromWordsWeKnow() {
        String body = """
                {"schemas":["%s","%s"],"userName":"jo","name":{"givenName":"Jo","familyName":"Müller"},
                 "emails":[{"value":"privat@home.example","type":"home"},{"value":"jo@stadt.example","type":"work"}],
                 "%s":{"employeeNumber":"4711","department":"bürgerbüro"}}""".formatted(Directory.USER, Directory.ENTERPRISE, Directory.ENTERPRISE);
        assertThat(directory.post("/Users", body).status()).isEqualTo(201);
        assertThat(town.staff()).containsExactly("Jo|Müller|4711|jo@stadt.example|ACTIVE|Bürgerbüro|false");
    }

    /** A leaver keeps no access for a second telephone number. */
    @Test
    void endsAccessAlongWithTwoOfWhatIsNotKept() {
        for (String attribute : List.of("phoneNumbers", "addresses", "roles")) {
            String id = directory
                    .post("/Users", Directory.user(attribute, "Jo", "Müller", "1" + attribute.length()))
                    .id();
            assertThat(directory.patch("/Users/" + id, """
                                    {"op":"Replace","path":"%1$s[type eq \\"mobile\\"].value","value":"0170"},
                                    {"op":"Add","path":"%1$s[type eq \\"work\\"].value","value":"0221"},
                                    {"op":"Remove","path":"%1$s","value":[{"type":"other"}]},
                                    {"op":"Replace","path":"active","value":"False"}""".formatted(attribute)).status())
                    .as(attribute)
                    .isEqualTo(204);
        }
        assertThat(town.staff()).hasSize(3).allMatch(line -> line.contains("|LEFT|"));
    }

    /** Sixty people whom the directory adds do not let it end the access of more. */
    @Test
    void countsNobodyWhomTheDirectoryAddedToday() {
        for (int i = 1; i <= 8; i++) {
            town.employee("5" + i, "Jo", "Müller");
        }
        for (int i = 0; i < 60; i++) {
            directory.post("/Users", Directory.user("neu" + i, "Kim", "Neu", "9" + i));
        }
        assertThat(brake.state(town.administration().tenant()).most()).isEqualTo(5);
        town.administration()
                .write("MATCH (u:ScimUser {tenantId: $tenant}) SET u.addedAt = datetime() - duration('P2D')", Map.of());
        assertThat(brake.state(town.administration().tenant()).most()).isEqualTo(6);
    }

    @Test
    void tellsOnceADayThatItWaits() {
        for (int i = 1; i <= 8; i++) {
            town.employee("5" + i, "Jo", "Müller");
        }
        String person = "/Users/" + town.administration().tenant().value() + "-e5";
        for (int i = 1; i <= 8; i++) {
            directory.patch(person + i, DEACTIVATE);
            directory.patch(person + i, DEACTIVATE);
        }
        assertThat(town.staff()).filteredOn(line -> line.contains("LEFT")).hasSize(5);
        assertThat(town.audited("SCIM_BRAKED")).singleElement().asString().contains("\"ended\":\"5\"");
        brake.release(town.administrator());
        brake.withdraw(town.administrator());
        assertThat(directory.patch(person + 8, DEACTIVATE).status()).isEqualTo(403);
        assertThat(town.audited("SCIM_LEAVERS_STOPPED")).hasSize(1);
        assertThat(town.audited("SCIM_BRAKED")).hasSize(1);
    }

    /** An external id is the directory's own word, however much it looks like a number. */
    @Test
    void takesNoExternalIdForAPersonnelNumber() {
        town.employee("4711", "Jo", "Mueller");
        String body = """
                {"schemas":["%s"],"userName":"kim","externalId":"4711","name":{"givenName":"Kim","familyName":"Meier"}}""".formatted(Directory.USER);
        assertThat(directory.post("/Users", body).status()).isEqualTo(201);
        assertThat(town.staff())
                .containsExactly("Jo|Mueller|4711||ACTIVE|Bürgerbüro|-", "Kim|Meier|||ACTIVE|Stadt Prüfstein|false");
        String numbered = Directory.user("ada", "Ada", "Arndt", "4712")
                .replace("\"active\":true", "\"active\":true,\"externalId\":\"99\"");
        String id = directory.post("/Users", numbered).id();
        assertThat(directory
                        .patch(
                                "/Users/" + id,
                                "{\"op\":\"remove\",\"path\":\"" + Directory.ENTERPRISE + ":employeeNumber\"}")
                        .status())
                .isEqualTo(204);
        assertThat(town.staff()).anyMatch(line -> line.startsWith("Ada|Arndt|4712|"));
    }

    @Test
    void callsTheAccountAsThePerson() {
        String id = directory
                .post("/Users", Directory.user("jo@stadt.example", "Jo", "Müller", "4711"))
                .id();
        town.account(id, PermissionRole.EMPLOYEE);
        directory.patch("/Users/" + id, "{\"op\":\"replace\",\"path\":\"title\",\"value\":\"Leitung\"}");
        assertThat(called("Kim")).as("nothing of the name changed").isEqualTo(2);
        directory.patch("/Users/" + id, "{\"op\":\"replace\",\"path\":\"name.familyName\",\"value\":\"Meier\"}");
        assertThat(called("Jo Meier")).isEqualTo(1);
    }

    /** Written with one character or with two, in capitals or not, it is the same user name. */
    @Test
    void findsAUserNameHoweverItIsWritten() {
        String one = "jürgen@stadt.example";
        String two = Normalizer.normalize(one, Normalizer.Form.NFD);
        String escaped = two.replace("\u0308", "\\u0308");
        directory.post("/Users", Directory.user(escaped, "Jo", "Müller", "4711"));
        for (String name : List.of(one, two, one.toUpperCase(Locale.ROOT))) {
            assertThat(directory
                            .filter("/Users", "userName eq \"" + name + "\"")
                            .json()
                            .path("totalResults")
                            .asInt())
                    .as(name)
                    .isEqualTo(1);
            assertThat(directory
                            .post("/Users", Directory.user(name, "Jo", "Anders", "4712"))
                            .status())
                    .as(name)
                    .isEqualTo(409);
        }
    }

    private long called(String name) {
        return town.administration()
                .count(
                        "MATCH (a:Account {tenantId: $tenant, displayName: $name}) RETURN count(a)",
                        Map.of("name", name));
    }
}
