// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApplicationTest
class OpenApiIT {
    private static final Path COMMITTED = Path.of("api-spec/kommunalcampus.yaml");
    private static final Path RUNNING = Path.of("target/kommunalcampus.yaml");

    private final String document;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    OpenApiIT(@LocalServerPort int port) {
        try (HttpBrowser browser = new HttpBrowser(port)) {
            document = browser.get("/v3/api-docs.yaml").body();
        }
    }

    @Test
    void committedDocumentDescribesTheRunningInterface() throws IOException {
        Files.writeString(RUNNING, document);
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertThat(firstDifference(committed.lines().toList(), document.lines().toList()))
                .as("""
                        The running interface differs from backend/%s. If the change is meant, commit the new document:
                            cp backend/%s backend/%s
                        First difference""", COMMITTED, RUNNING, COMMITTED)
                .isEmpty();
    }

    @Test
    void describesEveryMappingAndNothingElse() {
        assertThat(described()).isEqualTo(mapped());
    }

    /** A number at the end means that two methods share a name: the page's types would change with their order. */
    @Test
    void namesEveryOperationOnce() {
        List<String> names = document.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("operationId: "))
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("operationId: [a-z][A-Za-z]+"));
    }

    private static String firstDifference(List<String> committed, List<String> running) {
        for (int line = 0; line < Math.max(committed.size(), running.size()); line++) {
            String was = line < committed.size() ? committed.get(line) : "(end)";
            String is = line < running.size() ? running.get(line) : "(end)";
            if (!was.equals(is)) {
                return "line %d%n  committed: %s%n  running:   %s".formatted(line + 1, was, is);
            }
        }
        return "";
    }

    private Set<String> described() {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : document.lines().toList()) {
            if (line.matches("  /api/\\S+:")) {
                path = line.strip().replaceAll(":$", "");
            } else if (line.matches("    (get|post|put|patch|delete):")) {
                operations.add(line.strip().replace(":", "").toUpperCase(java.util.Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiIT::operations)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<String> operations(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .peek(path -> assertThat(named).as("the methods of %s", path).isNotEmpty())
                .flatMap(path -> named.stream().map(method -> method.name() + " " + path));
    }
}
