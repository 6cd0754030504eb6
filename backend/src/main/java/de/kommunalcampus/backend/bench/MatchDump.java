// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes rankings, so that figures can be recomputed outside: a line per hit with request, place, course and score. */
final class MatchDump {
    private final Path folder;

    MatchDump(Path folder) {
        this.folder = folder;
    }

    void write(int size, RequestKind kind, List<MatchRequest> requests, Function<MatchRequest, Ranking> match) {
        Path file = folder.resolve("match-%d-%s.tsv".formatted(size, kind.name().toLowerCase(Locale.ROOT)));
        try {
            Files.createDirectories(folder);
            try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                for (int request = 0; request < requests.size(); request++) {
                    write(lines, request, match.apply(requests.get(request)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PrintWriter lines, int request, Ranking ranking) {
        for (int place = 0; place < ranking.hits().size(); place++) {
            var hit = ranking.hits().get(place);
            lines.println(
                    request + "\t" + (place + 1) + "\t" + hit.course().id().value() + "\t" + hit.score());
        }
    }
}
