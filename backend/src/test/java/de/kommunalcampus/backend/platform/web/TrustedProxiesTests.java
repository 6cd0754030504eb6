// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class TrustedProxiesTests {
    private static final class SaysTheAddress extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr());
        }
    }

    private static String addressSeen(List<String> proxies, String forwardedFor) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(proxies).customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("address", new SaysTheAddress()).addMapping("/"));
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getPort() + "/");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("X-Forwarded-For", forwardedFor)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    @Test
    void countNobodysWordByDefault() throws Exception {
        assertThat(addressSeen(List.of(), "203.0.113.5")).isEqualTo("127.0.0.1");
    }

    @Test
    void countTheWordOfAProxyThatIsNamed() throws Exception {
        assertThat(addressSeen(List.of("127.0.0.0/8"), "203.0.113.5")).isEqualTo("203.0.113.5");
    }

    @Test
    void countNoWordOfAProxyThatIsNot() throws Exception {
        assertThat(addressSeen(List.of("10.0.0.0/8"), "203.0.113.5")).isEqualTo("127.0.0.1");
    }

    /** Only the address that the named proxy itself saw: what stood in the header before, the client may have made up. */
    @Test
    void countTheLastAddressOfSeveral() throws Exception {
        assertThat(addressSeen(List.of("127.0.0.1/32"), "198.51.100.1, 10.1.2.3"))
                .isEqualTo("10.1.2.3");
    }
}
