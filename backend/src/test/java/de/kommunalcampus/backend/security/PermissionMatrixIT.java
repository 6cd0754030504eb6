// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets which answer: every mapped endpoint, for every actor, in every relation to the object it names. The table
 * {@code permission-matrix.csv} declares all of it; an endpoint without its rows fails.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {
    private final TwoTenants tenants;
    private final MatrixRequests requests;
    private final RequestMappingHandlerMapping mappings;
    private final List<MatrixRow> table;

    @Autowired
    PermissionMatrixIT(
            Driver driver,
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws IOException {
        this.tenants = new TwoTenants(driver);
        this.requests = new MatrixRequests(mvc);
        this.mappings = mappings;
        this.table = MatrixRow.table();
    }

    /** The catalogue follows the graph within two seconds. */
    @BeforeAll
    void awaitCatalogue() throws InterruptedException {
        MatrixRow course = MatrixRow.parse("GET;/api/v1/courses/{id};COURSE;OWN;" + ";0".repeat(Actor.values().length));
        String id = tenants.idFor(Subject.COURSE, Relation.OWN, Actor.EMPLOYEE);
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (requests.send(course, Actor.EMPLOYEE, id).getStatus() != 200) {
            assertThat(System.nanoTime()).as("The catalogue does not follow").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    @AfterAll
    void removeTenants() {
        tenants.close();
    }

    @Test
    void declaresEveryEndpoint() {
        Set<String> declared = table.stream().map(MatrixRow::endpoint).collect(Collectors.toSet());
        List<String> missing = mapped().stream()
                .filter(endpoint -> !declared.contains(endpoint))
                .flatMap(this::suggestedRows)
                .toList();
        assertThat(missing)
                .as(
                        "Endpoints without rows in %s. Review what they answer now and paste:%n%s",
                        MatrixRow.TABLE, lines(missing))
                .isEmpty();
    }

    @Test
    void declaresNoEndpointThatIsGone() {
        Set<String> mapped = mapped();
        assertThat(table.stream()
                        .filter(row -> row.subject() != Subject.UNMAPPED)
                        .map(MatrixRow::endpoint))
                .isSubsetOf(mapped);
    }

    @Test
    void declaresEveryRelationOnce() {
        Map<String, List<MatrixRow>> endpoints = table.stream().collect(Collectors.groupingBy(MatrixRow::endpoint));
        endpoints.forEach((endpoint, rows) -> assertThat(rows.stream().map(MatrixRow::relation))
                .as(endpoint)
                .containsExactlyElementsOf(rows.getFirst().subject().relations()));
    }

    @Test
    void mapsNothingOutsideTheInterface() {
        assertThat(mappings.getHandlerMethods().entrySet().stream()
                        .filter(mapping -> mapping.getValue()
                                .getBeanType()
                                .getPackageName()
                                .startsWith("de.kommunalcampus"))
                        .flatMap(mapping -> mapping.getKey().getPatternValues().stream()))
                .allMatch(path -> path.startsWith("/api/v1/") || path.equals("/error"));
    }

    @Test
    void answersAsDeclared() {
        List<String> differences = new ArrayList<>();
        for (MatrixRow row : table) {
            MatrixRow actual = row.with(statuses(row));
            if (!actual.equals(row)) {
                differences.add("declared " + row.line() + System.lineSeparator() + "answered " + actual.line());
            }
        }
        System.out.printf(
                "Permission matrix: %d endpoints, %d cells, %d rows differ%n",
                mapped().size(), table.size() * Actor.values().length, differences.size());
        assertThat(differences).as(lines(differences)).isEmpty();
    }

    /** Status and body, but for the id that was asked for. */
    @Test
    void answersForForeignObjectsAsForMissingOnes() {
        for (MatrixRow row : table) {
            if (row.relation() == Relation.FOREIGN) {
                for (Actor actor : Actor.values()) {
                    assertThat(answer(row, actor, tenants.idFor(row.subject(), row.relation(), actor)))
                            .as("%s as %s", row.endpoint(), actor)
                            .isEqualTo(answer(row, actor, UUID.randomUUID().toString()));
                }
            }
        }
    }

    /** Of a program it is not asked for: nothing makes a browser send the head with its own token. */
    @Test
    void refusesEveryChangeWithoutTheTokenAgainstForgery() {
        table.stream()
                .filter(row -> !row.method().equals("GET"))
                .forEach(row -> Arrays.stream(Actor.values()).forEach(actor -> {
                    String id = tenants.idFor(row.subject(), row.relation(), actor);
                    boolean strangersUpload =
                            actor == Actor.ANONYMOUS && row.request().startsWith("file:");
                    assertThat(requests.sendWithoutToken(row, actor, id).getStatus())
                            .as("%s as %s", row.endpoint(), actor)
                            .isEqualTo(
                                    actor == Actor.PROVIDER_TOKEN ? declared(row, actor) : strangersUpload ? 401 : 403);
                }));
    }

    private static int declared(MatrixRow row, Actor actor) {
        return Objects.requireNonNull(row.expected().get(actor));
    }

    /** Whoever may read may ask for the headers alone; whoever may not gets no further that way. */
    @Test
    void answersHeadLikeGet() {
        reads().forEach(row -> Arrays.stream(Actor.values()).forEach(actor -> {
            String id = tenants.idFor(row.subject(), row.relation(), actor);
            assertThat(requests.sendAs(HttpMethod.HEAD, row, path -> path, actor, id)
                            .getStatus())
                    .as("HEAD %s as %s", row.path(), actor)
                    .isEqualTo(row.expected().get(actor));
        }));
    }

    /** What the mapping decodes the rules must decode too: nothing behind another spelling of a path is open. */
    @Test
    void opensNothingUnderAnotherSpelling() {
        List<UnaryOperator<String>> spellings = List.of(
                path -> path.replaceFirst("^/a", "/%61"),
                path -> path.replaceFirst("^/api", "/ap%69"),
                path -> path.replaceFirst("^/v", "/%76"),
                path -> path.replaceFirst("^/a", "/%2561"),
                path -> path.toUpperCase(Locale.ROOT));
        reads().filter(row -> !row.path().equals("/"))
                .forEach(row -> Arrays.stream(Actor.values()).forEach(actor -> {
                    String id = tenants.idFor(row.subject(), row.relation(), actor);
                    for (UnaryOperator<String> spelling : spellings) {
                        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                            int status = requests.sendAs(method, row, spelling, actor, id)
                                    .getStatus();
                            assertThat(status)
                                    .as("%s %s as %s", method, spelling.apply(row.path()), actor)
                                    .isIn(400, 401, 403, 404, row.expected().get(actor));
                        }
                    }
                }));
    }

    private Stream<MatrixRow> reads() {
        return table.stream().filter(row -> row.method().equals("GET"));
    }

    private Stream<String> suggestedRows(String endpoint) {
        String[] parts = endpoint.split(" ");
        Subject subject = Subject.guess(parts[1]);
        String request = parts[0].equals("GET") ? "" : "{}";
        return subject.relations().stream()
                .map(relation -> new MatrixRow(parts[0], parts[1], subject, relation, request, Map.of()))
                .map(row -> row.with(statuses(row)).line());
    }

    private Map<Actor, Integer> statuses(MatrixRow row) {
        Map<Actor, Integer> statuses = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            String id = tenants.idFor(row.subject(), row.relation(), actor);
            statuses.put(actor, requests.send(row, actor, id).getStatus());
        }
        return statuses;
    }

    private String answer(MatrixRow row, Actor actor, String id) {
        try {
            MockHttpServletResponse response = requests.send(row, actor, id);
            return response.getStatus() + response.getContentAsString().replace(id, "(id)");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(PermissionMatrixIT::endpoints)
                .filter(endpoint -> endpoint.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mapping that names no method answers all of them. */
    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = named.isEmpty() ? EnumSet.allOf(RequestMethod.class) : named;
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method.name() + " " + path));
    }

    private static String lines(List<String> lines) {
        return String.join(System.lineSeparator(), lines);
    }
}
