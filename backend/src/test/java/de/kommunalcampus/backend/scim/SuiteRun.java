// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One run of the compliance suite against an address. It knows basic authentication and OAuth's client credentials; a
 * small server of ours plays the second and hands out the token, which the suite then sends as any client would.
 */
record SuiteRun(List<String> passed, List<String> failed, List<String> aborted) {
    private static final int MINUTES = 6;
    private static final Pattern FINISHED =
            Pattern.compile("Test: (.+) finished \\| Status: (SUCCESSFUL|FAILED|ABORTED) ");

    static SuiteRun against(int port, String token, String name) throws IOException, InterruptedException {
        HttpServer tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
                .formatted(token)
                .getBytes(StandardCharsets.UTF_8);
        tokens.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        tokens.start();
        try {
            return run(port, "http://127.0.0.1:" + tokens.getAddress().getPort() + "/token", name);
        } finally {
            tokens.stop(0);
        }
    }

    private static SuiteRun run(int port, String tokenAddress, String name) throws IOException, InterruptedException {
        Path jar = SuiteJar.fetched();
        Path log = jar.resolveSibling(name + ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // It makes a PATCH of a client that knows none, from inside the JDK.
                        "--add-opens=java.base/java.net=ALL-UNNAMED",
                        "--add-opens=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
                        "--add-opens=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
                        "-Dauth.type=oauth",
                        "-Doauth.grant=client_credentials",
                        "-jar",
                        jar.toString(),
                        "scim.service.url=http://127.0.0.1:" + port + "/scim/v2",
                        "oauth.service.url=" + tokenAddress,
                        "oauth.clientId=suite",
                        "oauth.secret=suite"))
                .directory(Path.of("target", "scimono").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IOException("The compliance suite does not end; see " + log);
        }
        return parse(Files.readString(log));
    }

    private static SuiteRun parse(String log) {
        var finished = FINISHED.matcher(log).results().toList();
        return new SuiteRun(names(finished, "SUCCESSFUL"), names(finished, "FAILED"), names(finished, "ABORTED"));
    }

    private static List<String> names(List<MatchResult> finished, String status) {
        return finished.stream()
                .filter(match -> match.group(2).equals(status))
                .map(match -> match.group(1))
                .sorted()
                .toList();
    }
}
