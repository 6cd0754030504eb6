// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes rankings as TREC runs (query Q0 id rank score name), so that figures can be computed by others. */
final class RankingDump {
    private RankingDump() {}

    static void write(Path folder, String name, Map<String, List<String>> rankings) {
        Path file = folder.resolve(name + ".run");
        try {
            Files.createDirectories(folder);
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                rankings.forEach((query, ids) -> {
                    for (int rank = 1; rank <= ids.size(); rank++) {
                        writer.print(query + " Q0 " + ids.get(rank - 1) + " " + rank + " " + (ids.size() - rank + 1)
                                + " " + name + "\n");
                    }
                });
            }
        } catch (IOException e) {
            throw new BenchRefused("The rankings cannot be written to %s.".formatted(file));
        }
    }
}
