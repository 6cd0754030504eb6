// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class SessionCookieTests {
    @Test
    void carriesTheHostPrefixOverHttps() throws Exception {
        assertThat(cookie(true)).matches("__Host-session=[0-9A-F]+; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void goesWithoutItWhereThereIsNoHttps() throws Exception {
        assertThat(cookie(false)).matches("session=[0-9A-F]+; Path=/; HttpOnly; SameSite=Lax");
    }

    private static String cookie(boolean https) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new HttpsSettings(https).customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("session", new SessionServlet()).addMapping("/*"));
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getPort() + "/");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("set-cookie")
                    .orElseThrow();
        } finally {
            server.stop();
        }
    }

    private static final class SessionServlet extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession(true);
        }
    }
}
