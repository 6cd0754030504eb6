// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a careless or a hostile directory sends is refused by name and changes nothing; nothing of it is a fault of ours. */
@ApplicationTest
class BadScimInputIT {
    private final ScimTown town;
    private final Directory directory;

    @Autowired
    BadScimInputIT(Driver driver, @LocalServerPort int port, ScimTokens tokens) {
        this.town = new ScimTown(driver, port, tokens);
        this.directory = town.directory();
    }

    @AfterEach
    void takeAway() {
        town.close();
    }

    @Test
    void ignoresWhatTheSchemaDoesNotKnow() {
        var created = directory.post("/Users", """
                {"schemas":["%s"],"userName":"jo","name":{"givenName":"Jo","familyName":"Müller"},"password":"geheim",
                 "tenantId":"fremd","roles2":["TENANT_ADMIN"],"state":"LEFT","urn:example:strange":{"a":1}}""".formatted(Directory.USER));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.body()).doesNotContain("geheim", "fremd", "roles2", "strange");
        assertThat(town.staff()).containsExactly("Jo|Müller|||ACTIVE|Stadt Prüfstein|false");
    }

    @Test
    void refusesByNameWhatIsTooLongOrNone() {
        String longText = "x".repeat(10_000);
        assertRefused(directory.post("/Users", Directory.user(longText, "Jo", "Müller", "1")), "userName");
        assertRefused(directory.post("/Users", Directory.user("jo", longText, "Müller", "1")), "name.givenName");
        assertRefused(directory.post("/Users", Directory.user("jo", "Jo", longText, "1")), "name.familyName");
        assertRefused(directory.post("/Users", Directory.user("jo", "Jo", "Müller", longText)), "employeeNumber");
        assertRefused(directory.post("/Users", Directory.user("=1+1", "Jo", "Müller", "1")), "userName");
        assertRefused(directory.post("/Users", Directory.user("jo", "Jo4", "Müller", "1")), "name.givenName");
        assertRefused(
                directory.post(
                        "/Groups", "{\"schemas\":[\"" + Directory.GROUP + "\"],\"displayName\":\"" + longText + "\"}"),
                "displayName");
        assertThat(town.staff()).isEmpty();
        assertThat(town.count("MATCH (u:OrgUnit {tenantId: $tenant}) RETURN count(u)"))
                .isEqualTo(2);
    }

    @Test
    void answersNoRequestWithAFault() {
        String id = directory
                .post("/Users", Directory.user("jo", "Jo", "Müller", "1"))
                .id();
        var before = town.staff();
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        String huge = "{\"userName\":\"" + "x".repeat(2_000_000) + "\"}";
        for (String body : List.of(
                "",
                "{",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{}",
                "[[[[",
                deep,
                huge,
                "\u0000",
                "{\"schemas\":[]}",
                "{\"schemas\":\"x\"}",
                "{\"schemas\":[null]}",
                "{\"schemas\":[\"" + Directory.USER + "\"],\"userName\":{}}",
                "{\"schemas\":[\"" + Directory.USER + "\"],\"userName\":\"x\",\"emails\":\"x\"}",
                "{\"schemas\":[\"" + Directory.USER + "\"],\"userName\":\"x\",\"active\":\"vielleicht\"}")) {
            for (String path : List.of("/Users", "/Groups", "/Users/.search", "/Bulk")) {
                assertClient("POST " + path, body, directory.post(path, body), path.endsWith(".search"));
            }
            assertClient("PUT", body, directory.put("/Users/" + id, body), false);
            assertClient("PATCH", body, directory.send("PATCH", "/Users/" + id, body), false);
            assertClient("PUT", body, directory.put("/Groups/" + town.office(), body), false);
            assertClient("PATCH", body, directory.send("PATCH", "/Groups/" + town.office(), body), false);
        }
        for (String operation : List.of(
                "{\"op\":\"replace\",\"path\":\"nothing\",\"value\":1}",
                "{\"op\":\"explode\",\"path\":\"active\",\"value\":false}",
                "{\"op\":\"replace\",\"path\":\"" + "(".repeat(3_000) + "\",\"value\":1}",
                "{\"op\":\"replace\",\"path\":\"emails[type eq \\\"work\",\"value\":1}",
                "{\"op\":\"replace\",\"path\":\"id\",\"value\":\"other\"}",
                "{\"op\":\"remove\",\"path\":\"userName\"}",
                "{\"op\":\"remove\"}",
                "{}",
                "1")) {
            assertClient("PATCH", operation, directory.patch("/Users/" + id, operation), false);
        }
        assertThat(town.staff()).isEqualTo(before);
    }

    @Test
    void filtersByNothingButTheFilter() {
        for (int i = 0; i < 3; i++) {
            directory.post("/Users", Directory.user("jo" + i, "Jo", "Müller", "1" + i));
        }
        for (String filter : List.of(
                "userName eq \"' OR 1=1 --\"",
                "userName eq \"}) MATCH (n) DETACH DELETE n //\"",
                "userName eq \"$tenant\"")) {
            var answer = directory.filter("/Users", filter);
            assertThat(answer.status()).as(filter + answer.body()).isEqualTo(200);
            assertThat(answer.json().path("totalResults").asInt()).as(filter).isZero();
        }
        for (String filter : List.of(
                "userName",
                "eq",
                "userName eq",
                "nothing eq \"x\"",
                "userName eq \"x",
                "(".repeat(1_500),
                "userName eq \"" + "x".repeat(3_000) + "\"",
                "(".repeat(500) + "userName pr" + ")".repeat(500),
                "userName xx \"a\"",
                "userName eq \"jo0\\\" or userName pr or userName eq \\\"\"")) {
            assertThat(directory.filter("/Users", filter).status()).as(filter).isEqualTo(400);
        }
        assertThat(town.staff()).hasSize(3);
    }

    @Test
    void filtersSortsAndPages() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> directory.post(
                        "/Users", Directory.user("jo" + i, "Jo", "Müller" + "abcde".charAt(i - 1), "1" + i)));
        assertThat(total("userName co \"jo\"")).isEqualTo(5);
        assertThat(total("userName sw \"jo\" and name.familyName co \"Müllerc\""))
                .isEqualTo(1);
        assertThat(total("userName eq \"JO1\" or userName eq \"jo2\"")).isEqualTo(2);
        assertThat(total("not (userName eq \"jo1\")")).isEqualTo(4);
        assertThat(total("emails pr")).isZero();
        assertThat(total("active eq true")).isEqualTo(5);
        assertThat(total(Directory.ENTERPRISE + ":employeeNumber eq \"13\"")).isEqualTo(1);
        var page =
                directory.get("/Users?startIndex=2&count=2&sortBy=userName&sortOrder=descending&attributes=userName");
        assertThat(page.json().path("totalResults").asInt()).isEqualTo(5);
        assertThat(page.json().path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(page.json().path("Resources").path(0).path("userName").asString())
                .isEqualTo("jo4");
        assertThat(page.body()).doesNotContain("familyName");
        assertThat(directory.get("/Users?excludedAttributes=name").body()).doesNotContain("familyName");
        assertThat(directory
                        .get("/Users?count=100000")
                        .json()
                        .path("itemsPerPage")
                        .asInt())
                .isEqualTo(5);
        for (String query : List.of("count=x", "startIndex=1.5", "startIndex=99999999999", "sortBy=nothing")) {
            assertThat(directory.get("/Users?" + query).status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void changesNothingThatWasChangedMeanwhile() {
        String body = Directory.user("jo", "Jo", "Müller", "1");
        String path = "/Users/" + directory.post("/Users", body).id();
        String tag = directory.get(path).response().headers().firstValue("ETag").orElseThrow();
        assertThat(directory
                        .send("PUT", path, body.replace("Jo", "Johanna"), "If-Match", tag)
                        .status())
                .isEqualTo(200);
        assertThat(directory.send("PUT", path, body, "If-Match", tag).status()).isEqualTo(412);
        assertThat(directory.send("DELETE", path, null, "If-Match", tag).status())
                .isEqualTo(412);
        String now = directory.get(path).response().headers().firstValue("ETag").orElseThrow();
        assertThat(directory.send("GET", path, null, "If-None-Match", now).status())
                .isEqualTo(304);
        assertThat(town.staff()).containsExactly("Johanna|Müller|1||ACTIVE|Stadt Prüfstein|false");
    }

    @Test
    void saysWhatItCan() {
        var config = directory.get("/ServiceProviderConfig").json();
        assertThat(config.path("patch").path("supported").asBoolean()).isTrue();
        assertThat(config.path("bulk").path("supported").asBoolean()).isFalse();
        assertThat(config.path("filter").path("maxResults").asInt()).isEqualTo(200);
        assertThat(config.path("authenticationSchemes").path(0).path("type").asString())
                .isEqualTo("oauthbearertoken");
        assertThat(directory.get("/ResourceTypes").body()).contains("\"User\"", "\"Group\"");
        assertThat(directory.get("/Schemas").body()).contains(Directory.USER, Directory.GROUP, Directory.ENTERPRISE);
        assertThat(directory.get("/Schemas/" + Directory.USER).body()).doesNotContain("\"password\"");
    }

    private int total(String filter) {
        var answer = directory.filter("/Users", filter);
        assertThat(answer.status()).as(filter + answer.body()).isEqualTo(200);
        return answer.json().path("totalResults").asInt();
    }

    private static void assertRefused(Directory.Reply answer, String attribute) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("invalidValue", attribute).doesNotContain("xxxxxxxxxx");
    }

    private static void assertClient(String request, String body, Directory.Reply answer, boolean mayBeFine) {
        assertThat(answer.status())
                .as("%s %s: %s", request, body.substring(0, Math.min(100, body.length())), answer.body())
                .matches(status -> (status >= 400 && status < 500) || status == 501 || (mayBeFine && status == 200));
    }

    /** What the library fell over. */
    @Test
    void refusesValuesThatMeanNothing() {
        String id = directory
                .post("/Users", Directory.user("jo", "Jo", "Müller", "1"))
                .id();
        var before = town.staff();
        for (String op : List.of("add", "replace")) {
            for (String value : List.of("{}", "[{}]", "{\"a\":1}", "{\"value\":null}")) {
                assertInvalid(directory.patch("/Users/" + id, operation(op, "emails[type eq \\\"work\\\"]", value)));
            }
            for (String value : List.of("true", "1", "[]", "[1]", "[[]]", "\"x\"", "1e400")) {
                assertInvalid(directory.patch("/Users/" + id, operation(op, Directory.ENTERPRISE, value)));
            }
        }
        for (String meta : List.of("\"x\"", "1", "[]")) {
            String body = "{\"schemas\":[\"%s\"],\"userName\":\"x\",\"meta\":%s}".formatted(Directory.USER, meta);
            assertInvalid(directory.post("/Users", body));
            assertInvalid(directory.put("/Users/" + id, body));
        }
        assertThat(town.staff()).isEqualTo(before);
    }

    @Test
    void refusesNamesThatLookLikeOthers() {
        for (String hidden : List.of("\\u202E", "\\u200B", "\\u0000", "\\u00AD", "\\uFEFF", "\\uD800")) {
            String name = "J" + hidden + "o";
            assertRefused(directory.post("/Users", Directory.user(name, "Jo", "Müller", "1")), "userName");
            assertRefused(directory.post("/Users", Directory.user("jo", name, "Müller", "1")), "name.givenName");
            assertRefused(directory.post("/Users", Directory.user("jo", "Jo", name, "1")), "name.familyName");
            String display = Directory.user("jo", "Jo", "Müller", "1")
                    .replace("\"active\"", "\"displayName\":\"" + name + "\",\"active\"");
            assertRefused(directory.post("/Users", display), "displayName");
            String group = "{\"schemas\":[\"%s\"],\"displayName\":\"%s\"}".formatted(Directory.GROUP, name);
            assertRefused(directory.post("/Groups", group), "displayName");
        }
        assertThat(town.staff()).isEmpty();
    }

    @Test
    void refusesABodyThatIsNoUtf8() {
        byte[] latin = Directory.user("jo", "Jo", "Müller", "1").getBytes(StandardCharsets.ISO_8859_1);
        var refused = directory.sendAs(
                "POST", "/Users", HttpRequest.BodyPublishers.ofByteArray(latin), "application/scim+json");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("invalidSyntax", "UTF-8");
        assertThat(town.staff()).isEmpty();
    }

    @Test
    void takesPlainJsonAndNoOtherType() {
        var body = HttpRequest.BodyPublishers.ofString(Directory.user("jo", "Jo", "Müller", "1"));
        for (String type :
                List.of("text/plain", "application/xml", "x", "application/json;charset=ISO-8859-1", "*/*")) {
            assertThat(directory.sendAs("POST", "/Users", body, type).status())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(directory
                        .sendAs("POST", "/Users", body, "application/json; charset=UTF-8")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void changesWhateverVersionThereIsForAStar() {
        String body = Directory.user("jo", "Jo", "Müller", "1");
        String path = "/Users/" + directory.post("/Users", body).id();
        assertThat(directory
                        .send("PUT", path, body.replace("Jo", "Johanna"), "If-Match", "*")
                        .status())
                .isEqualTo(200);
        assertThat(directory
                        .send("PUT", "/Users/niemand", body, "If-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(directory.send("DELETE", path, null, "If-Match", "*").status())
                .isEqualTo(204);
    }

    private static String operation(String op, String path, String value) {
        return "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, path, value);
    }

    private static void assertInvalid(Directory.Reply answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("invalidValue");
    }
}
