// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.seeddata.AccountRow;
import de.kommunalcampus.seeddata.SampleWorld;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the whole application with the sample world, signs in, and asks for matches over HTTP; beside them for an answer
 * that is ready. What the process spends on a request beyond the match itself is what HTTP costs: Tomcat, filters, session,
 * checks of the parameters, JSON, and the garbage of all of it.
 */
public final class HttpBench {
    private static final int ROUNDS = 5;

    /** Until then the compiler takes more of the processor than the requests: a server in service is long past it. */
    private static final int WARM_UP = 20;

    private static final int REQUESTS = 1_000;
    private static final int HITS = 20;
    private static final List<String> FIXED = List.of(FixedAnswer.PATH);

    /** The same questions in both languages. */
    private static final List<Asked> ASKED = List.of(
            new Asked("", MatchQuery.fromMyNeeds(HITS)),
            new Asked("?text=Datenschutz", MatchQuery.fromMyNeeds(HITS).withText("Datenschutz")),
            new Asked(
                    "?format=" + CourseFormat.values()[0],
                    MatchQuery.fromMyNeeds(HITS)
                            .withFilters(Filters.none().choosing(Facet.Name.FORMAT, CourseFormat.values()[0].name()))),
            new Asked("?text=Vergabe", MatchQuery.fromMyNeeds(HITS).withText("Vergabe")));

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;

    private HttpBench(PrintStream out) {
        this.out = out;
    }

    private record Asked(String parameters, MatchQuery query) {
        String path() {
            return "/api/v1/matches" + parameters;
        }
    }

    /** @param application what {@code campus start} starts */
    public static void run(Class<?> application, LocalDateTime now, PrintStream out) {
        FixedAnswer fixed = new FixedAnswer();
        try (TemporaryFolder folder = TemporaryFolder.create();
                ConfigurableApplicationContext context =
                        start(application, fixed, folder.path().resolve("data"))) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            AccountRow account = SampleWorld.read(now.toLocalDate()).organisation().accounts().stream()
                    .filter(row -> row.employee() != null)
                    .findFirst()
                    .orElseThrow();
            HttpSession session = HttpSession.signIn(port, account.login(), SampleWorld.DEMO_PASSWORD);
            new HttpBench(out).measure(context.getBean(Matching.class), session, port, fixed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the accounts that a start announces: they are no figures. */
    private static ConfigurableApplicationContext start(Class<?> application, FixedAnswer fixed, Path data) {
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return application(application, fixed, data);
        } finally {
            System.setOut(terminal);
        }
    }

    private static ConfigurableApplicationContext application(Class<?> application, FixedAnswer fixed, Path data) {
        return new SpringApplicationBuilder(application)
                .initializers(context -> fixed.asAddition().initialize((GenericApplicationContext) context))
                .profiles("demo")
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--kommunalcampus.page=false",
                        "--kommunalcampus.data=" + data);
    }

    private void measure(Matching matching, HttpSession session, int port, FixedAnswer fixed) throws IOException {
        byte[] answer;
        try (KeptConnection connection = new KeptConnection(port, session.cookies())) {
            answer = connection.get(ASKED.getFirst().path());
        }
        fixed.set(answer);
        out.printf(
                Locale.ROOT,
                "Settings: sample world, %d rounds of %d requests after %d to warm up, over kept connections without"
                        + " compression, 1 client, then 2; %d hits, fixed answer of %d bytes; client's processor time taken off, collector's left in%n",
                ROUNDS,
                REQUESTS,
                WARM_UP,
                HITS,
                answer.length);
        IntStream.range(0, WARM_UP).forEach(any -> round(matching, session, port));
        print(
                IntStream.range(0, ROUNDS)
                        .mapToObj(round -> round(matching, session, port))
                        .toList(),
                answer.length);
    }

    /**
     * @param matches over HTTP by one client, then by two; so is fixed
     * @param matchMicros processor time of one match within the process
     */
    private record Round(HttpLoad matches, HttpLoad matches2, HttpLoad fixed, HttpLoad fixed2, double matchMicros) {
        double around() {
            return matches.serverMicros() - matchMicros;
        }
    }

    private Round round(Matching matching, HttpSession session, int port) {
        List<String> paths = ASKED.stream().map(Asked::path).toList();
        return new Round(
                HttpLoad.of(port, session.cookies(), paths, 1, REQUESTS),
                HttpLoad.of(port, session.cookies(), paths, 2, REQUESTS),
                HttpLoad.of(port, session.cookies(), FIXED, 1, REQUESTS),
                HttpLoad.of(port, session.cookies(), FIXED, 2, REQUESTS),
                matchMicros(matching, session));
    }

    private double matchMicros(Matching matching, HttpSession session) {
        long began = threads.getCurrentThreadCpuTime();
        long hits = 0;
        for (int i = 0; i < REQUESTS; i++) {
            hits += matching.match(session.viewer(), ASKED.get(i % ASKED.size()).query())
                    .ranking()
                    .total();
        }
        double micros = (threads.getCurrentThreadCpuTime() - began) / 1e3 / REQUESTS;
        if (hits == 0) {
            throw new IllegalStateException("No match found anything");
        }
        return micros;
    }

    private void print(List<Round> rounds, int bytes) {
        out.printf(
                Locale.ROOT,
                "BENCH http p50_ms=%.3f p99_ms=%.3f per_second_1=%.0f per_second_2=%.0f fixed_p50_ms=%.3f fixed_p99_ms=%.3f"
                        + " fixed_per_second_1=%.0f fixed_per_second_2=%.0f bytes=%d%n",
                median(rounds, round -> round.matches.at(50)),
                median(rounds, round -> round.matches.at(99)),
                median(rounds, round -> round.matches.perSecond()),
                median(rounds, round -> round.matches2.perSecond()),
                median(rounds, round -> round.fixed.at(50)),
                median(rounds, round -> round.fixed.at(99)),
                median(rounds, round -> round.fixed.perSecond()),
                median(rounds, round -> round.fixed2.perSecond()),
                bytes);
        out.printf(
                Locale.ROOT,
                "BENCH http-cpu request_us=%.0f match_us=%.0f around_us=%.0f fixed_us=%.0f%n",
                median(rounds, round -> round.matches.serverMicros()),
                median(rounds, Round::matchMicros),
                median(rounds, Round::around),
                median(rounds, round -> round.fixed.serverMicros()));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Percentiles.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
