// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with the realm {@code rathaus}, one per JVM, started when the first test needs it. */
final class RealKeycloak {
    static final String PASSWORD = "Sieben Schafe am Deich";
    static final String CLIENT = "kommunalcampus";
    static final String SECRET = "geheim-am-rathaus";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static @Nullable String issuer;
    private static @Nullable String unavailable;

    private RealKeycloak() {}

    /** Its address as an issuer; where there is no Keycloak, the test is skipped and says why. */
    static synchronized String issuer() {
        if (issuer == null && unavailable == null) {
            try {
                issuer = start(KeycloakZip.unpacked());
            } catch (IOException e) {
                unavailable = e.getMessage();
                System.out.printf("Sign-in at a real Keycloak is NOT tested: %s%n", unavailable);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (issuer == null) {
            throw new TestAbortedException("No Keycloak: " + unavailable);
        }
        return issuer;
    }

    private static String start(Path home) throws IOException, InterruptedException {
        long began = System.nanoTime();
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.write(
                realms.resolve("rathaus.json"), new ClassPathResource("keycloak/rathaus.json").getContentAsByteArray());
        int port = freePort();
        Process process = command(home, port).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        String address = "http://127.0.0.1:" + port + "/realms/rathaus";
        await(address, process);
        System.out.printf("Keycloak answers after %.1f s%n", (System.nanoTime() - began) / 1e9);
        return address;
    }

    private static ProcessBuilder command(Path home, int port) {
        ProcessBuilder command = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("start.log").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_APPEND", "-Xmx400m -XX:TieredStopAtLevel=1");
        return command;
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void await(String address, Process process) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(client, request)) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        stop(process);
        throw new AssertionError("Keycloak was fetched and does not start: see target/keycloak/*/start.log");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
