// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies and addresses that nobody means well with, at the one endpoint that strangers may write to. */
@ApplicationTest
class BadInputIT {
    private static final int MEBIBYTE = 1024 * 1024;

    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final TenantId TENANT = new TenantId("bad-input-test");

    @Autowired
    private Accounts accounts;

    private final int port;
    private final HttpBrowser browser;

    BadInputIT(@LocalServerPort int port) {
        this.port = port;
        this.browser = new HttpBrowser(port);
    }

    @BeforeEach
    void fetchToken() {
        browser.get("/api/v1/session");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void namesTheFieldItDoesNotKnow() {
        assertProblem(post("{\"login\":\"a\",\"password\":\"b\",\"tenantId\":\"c\"}"), 400, "invalid-request")
                .contains("{\"field\":\"tenantId\",\"reason\":\"is unknown\"}");
    }

    @Test
    void namesTheFieldsThatAreMissing() {
        assertProblem(post("{}"), 400, "invalid-request").contains("\"field\":\"login\"", "\"field\":\"password\"");
    }

    /** Whatever language the browser asks for: programs read them, and the page has words of its own. */
    @Test
    void givesReasonsInOneLanguage() {
        for (String language : List.of("de", "fr", "en")) {
            assertProblem(
                            browser.send(
                                    "POST",
                                    "/api/v1/session",
                                    "{\"login\":\" \",\"password\":\"\"}",
                                    "application/json",
                                    "Accept-Language",
                                    language),
                            400,
                            "invalid-request")
                    .contains("{\"field\":\"login\",\"reason\":\"must not be blank\"}");
        }
    }

    @Test
    void namesTheFieldWithAValueOfAnotherKind() {
        assertProblem(post("{\"login\":{\"a\":1},\"password\":\"b\"}"), 400, "invalid-request")
                .contains("\"field\":\"login\"");
        assertProblem(post("{\"login\":7,\"password\":\"b\"}"), 400, "invalid-request")
                .contains("\"field\":\"login\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"login\":\"a\",\"login\":\"b\",\"password\":\"c\"}",
                "{\"login\":\"a\",\"password\":\"b\"} {}",
                "{'login':'a'}",
                "{\"login\":\"a\",}",
                "\u0000\u0001"
            })
    void refusesWhatIsNoDocument(String json) {
        assertProblem(post(json), 400, "invalid-request");
    }

    @Test
    void refusesDeepNesting() {
        assertProblem(post(nested(33)), 400, "invalid-request");
        long began = System.nanoTime();
        assertProblem(post(nested(100_000)), 400, "invalid-request");
        assertThat((System.nanoTime() - began) / 1_000_000).as("ms").isLessThan(2_000);
    }

    @Test
    void refusesTextsAboveAMebibyte() {
        assertProblem(post("{\"login\":\"%s\"}".formatted("a".repeat(MEBIBYTE + 1))), 400, "invalid-request");
    }

    @Test
    void refusesTextsLongerThanAnyLogin() {
        assertProblem(post("{\"login\":\"%s\",\"password\":\"b\"}".formatted("a".repeat(201))), 400, "invalid-request")
                .contains("\"field\":\"login\"");
    }

    @Test
    void refusesBodiesAboveTwoMebibytesByTheirAnnouncedLength() throws IOException {
        try (Socket socket = connect()) {
            write(socket, head("Content-Length: " + 3L * 1024 * MEBIBYTE));
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("/errors/content-too-large");
        }
    }

    @Test
    void refusesABodyOfAnyType() throws IOException {
        String token = browser.cookie("XSRF-TOKEN").orElseThrow();
        try (Socket socket = connect()) {
            write(
                    socket,
                    head("Content-Length: 2\r\nContent-Type: */*\r\nX-XSRF-TOKEN: %s\r\nCookie: XSRF-TOKEN=%s"
                                    .formatted(token, token))
                            + "{}");
            assertThat(read(socket)).startsWith("HTTP/1.1 415").contains("/errors/unsupported-media-type");
        }
    }

    /** With a token, as without one nothing would read the body. */
    @Test
    void refusesBodiesAboveTwoMebibytesThatAnnounceNothing() throws IOException {
        byte[] chunk = new byte[64 * 1024];
        Arrays.fill(chunk, (byte) ' ');
        String token = browser.cookie("XSRF-TOKEN").orElseThrow();
        try (Socket socket = connect()) {
            write(
                    socket,
                    head(
                            "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\nX-XSRF-TOKEN: %s\r\nCookie: XSRF-TOKEN=%s"
                                    .formatted(token, token)));
            OutputStream body = socket.getOutputStream();
            for (int sent = 0; sent <= 2 * MEBIBYTE; sent += chunk.length) {
                body.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                body.write(chunk);
                body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            body.flush();
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("/errors/content-too-large");
        }
    }

    @Test
    void refusesOtherKindsOfBodies() {
        HttpResponse<String> answer = browser.send("POST", "/api/v1/session", "<a/>", "application/xml");
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void answersInItsOwnKindWhateverIsAskedFor() {
        assertProblem(browser.get("/api/v1/ranking", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(browser.get("/api/v1/session", "Accept", "text/html"), 401, "not-signed-in");
    }

    @Test
    void namesTheParameterItDoesNotKnow() {
        assertProblem(browser.get("/api/v1/ranking?farbe=rot&farbe=blau"), 400, "invalid-request")
                .contains("\"field\":\"farbe\"");
        assertProblem(browser.get("/api/v1/ranking?%3Cscript%3E=1"), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%C3", "%ED%A0%BD", "a%80b"})
    void namesTheParameterWhoseBytesAreNoText(String value) {
        String login = UUID.randomUUID() + "@pruefstein.example";
        accounts.create(
                new NewAccount(login, "Petra Prüfer", PASSWORD, TENANT, Set.of(PermissionRole.EMPLOYEE), null, null));
        browser.signIn(login, PASSWORD);
        for (String path : List.of("/api/v1/matches", "/api/v1/suggestions", "/api/v1/understanding")) {
            assertProblem(browser.get(path + "?text=" + value), 400, "invalid-request")
                    .contains("\"field\":\"text\"");
        }
    }

    /** Before the page's token is known, the container reads the parameters to look for one. */
    @Test
    void refusesBytesThatAreNoTextWhereverTheyAreRead() {
        assertProblem(new HttpBrowser(port).send("POST", "/api/v1/session?text=%FF", "{}"), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 12_000})
    void saysThatAnAddressIsTooLong(int length) {
        assertProblem(browser.get("/api/v1/ranking?" + "a".repeat(length)), 400, "invalid-request")
                .contains("\"field\":\"query\"", "\"instance\":\"/api/v1/ranking\"");
    }

    private static String nested(int depth) {
        return "{\"login\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    private HttpResponse<String> post(String json) {
        return browser.send("POST", "/api/v1/session", json);
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertProblem(
            HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        return assertThat(answer.body())
                .contains("\"type\":\"/errors/" + slug + "\"")
                .doesNotContain("Exception", "kommunalcampus.", "tools.jackson", "\tat ");
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static String head(String headers) {
        return "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String read(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        byte[] bytes = answer.readNBytes(1);
        byte[] rest = new byte[8 * 1024];
        int length = 0;
        while (length < rest.length) {
            int read = answer.read(rest, length, rest.length - length);
            if (read < 0 || new String(rest, 0, length + read, StandardCharsets.UTF_8).contains("}")) {
                length += Math.max(read, 0);
                break;
            }
            length += read;
        }
        return new String(bytes, StandardCharsets.UTF_8) + new String(rest, 0, length, StandardCharsets.UTF_8);
    }
}
