// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.BoltProxy;
import de.kommunalcampus.backend.testing.HttpBrowser;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApplicationTest
class EveryAnswerIT {
    private static final List<String> HEADERS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "cache-control");

    @LocalServerPort
    private int port;

    @Autowired
    private BoltProxy database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void carriesTheSecurityHeaders() {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            Map<String, HttpResponse<String>> answers = Map.of(
                    "200 /", browser.get("/"),
                    "200 /assets/page-0a1b2c3d.js", browser.get("/assets/page-0a1b2c3d.js"),
                    "200 /kurse/4711", browser.get("/kurse/4711", "Accept", "text/html"),
                    "200 /actuator/health", browser.get("/actuator/health"),
                    "404 /assets/none.js", browser.get("/assets/none.js"),
                    "401 /api/v1/session", browser.get("/api/v1/session"),
                    "401 /api/v1/none", browser.get("/api/v1/none"),
                    "400 no JSON", browser.send("POST", "/api/v1/session", "{"),
                    "403 no token", new HttpBrowser(port).send("POST", "/api/v1/session", "{}"),
                    "400 //", browser.get("/api//v1;x=1/session"));
            answers.forEach((what, answer) -> {
                assertThat(what).startsWith(String.valueOf(answer.statusCode()));
                assertThat(answer.headers().map()).as(what).containsKeys(HEADERS.toArray(String[]::new));
                assertThat(answer.headers().map()).as(what).doesNotContainKeys("server", "x-powered-by");
                assertThat(answer.headers().allValues("content-security-policy"))
                        .hasSize(1);
            });
        }
    }

    @Test
    void sendsNoInlineScriptOrStyleAsItsPolicyForbidsThem() {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            String policy = browser.get("/")
                    .headers()
                    .firstValue("content-security-policy")
                    .orElseThrow();
            assertThat(policy)
                    .startsWith("default-src 'none'")
                    .contains("script-src 'self';")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void keepsAssetsForEverAndThePageNotAtAll() {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            assertThat(cacheControl(browser.get("/assets/page-0a1b2c3d.js")))
                    .isEqualTo("max-age=31536000, public, immutable");
            assertThat(cacheControl(browser.get("/"))).isEqualTo("no-cache");
            assertThat(browser.get("/").headers().firstValue("Last-Modified")).isEmpty();
            assertThat(cacheControl(browser.get("/api/v1/session"))).isEqualTo("no-store");
        }
    }

    @Test
    void givesThePageToItsRoutesOnly() {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            assertThat(browser.get("/kurse/4711", "Accept", "text/html").body()).contains("Page of the tests");
            assertThat(browser.get("/kurse/4711", "Accept", "application/json").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/kurse/bild.png", "Accept", "text/html").statusCode())
                    .isEqualTo(404);
            assertThat(browser.get("/api/v1/none", "Accept", "text/html").statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/actuator/env", "Accept", "text/html").statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/..%2fapplication.yaml").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/%00", "/courses/%zz", "/courses/..%2f..", "/courses/a;b"})
    void leadsAPersonFromAMistypedAddressToThePage(String path) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: ";
        assertThat(exchange(head + "text/html,*/*;q=0.8\r\n\r\n"))
                .startsWith("HTTP/1.1 303 ")
                .containsIgnoringCase("location: /not-found")
                .containsIgnoringCase("content-security-policy: ");
        assertThat(exchange(head + "application/json\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(exchange(head.replace("/courses/", "/api/v1/courses/") + "text/html\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void saysNothingOfItsInsidesWhenItFails() throws Exception {
        RequestMappingInfo fault = RequestMappingInfo.paths("/fault")
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(fault, new Fault(), Fault.class.getDeclaredMethod("fail"));
        try (HttpBrowser browser = new HttpBrowser(port)) {
            HttpResponse<String> answer = browser.get("/fault?trace=true");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().map()).containsKeys(HEADERS.toArray(String[]::new));
            assertThat(answer.body())
                    .contains("/errors/internal")
                    .doesNotContain("secret", "Exception", "kommunalcampus", "at ");
        } finally {
            mappings.unregisterMapping(fault);
        }
    }

    @Test
    void saysThatTheDatabaseIsDownAndRecovers() {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.get("/api/v1/session");
            database.cut();
            long began = System.nanoTime();
            HttpResponse<String> answer = browser.signIn("niemand@muster.example", "ein Passwort");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
            assertThat(answer.headers().map()).containsKeys(HEADERS.toArray(String[]::new));
            assertThat(answer.body()).contains("/errors/database-unavailable").doesNotContain("bolt", "Exception");
            assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
            database.mend();
            assertThat(browser.signIn("niemand@muster.example", "ein Passwort").statusCode())
                    .isEqualTo(401);
        } finally {
            database.mend();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /[ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/7.0\r\nHost: x\r\n\r\n",
                "NO\u0001SENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/session?text=%00%zz HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void answersMalformedRequestsLikeAllOthers(String request) throws IOException {
        String answer = exchange(request);
        assertThat(answer).matches("(?s)HTTP/1.1 (400|401|405|501|505) .*");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .contains(HEADERS)
                .doesNotContain("tomcat", "<html", "exception");
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cacheControl(HttpResponse<String> answer) {
        return String.join("|", answer.headers().allValues("cache-control"));
    }

    private static final class Fault {
        void fail() {
            throw new IllegalStateException("secret of the inside");
        }
    }
}
