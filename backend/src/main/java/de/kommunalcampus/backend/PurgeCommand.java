// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.backend.platform.graph.StorePurge;
import java.nio.file.Path;

/** {@code purge}: rids the files of an installation that does not run of what was deleted. */
final class PurgeCommand implements Command {
    @Override
    public int run(Arguments arguments) {
        if (!arguments.words().isEmpty()) {
            System.err.println("purge needs nothing but, if need be, --data.");
            return MISUSED;
        }
        Path data = Path.of(arguments.option("kommunalcampus.data").orElse(".data"));
        long began = System.nanoTime();
        try {
            StorePurge.Report report = StorePurge.run(data);
            System.out.printf(
                    "Purged: %,d nodes and %,d relationships in new files, %d MB instead of %d, in %d s.%n",
                    report.nodes(),
                    report.relationships(),
                    report.bytesAfter() >> 20,
                    report.bytesBefore() >> 20,
                    (System.nanoTime() - began) / 1_000_000_000);
            return DONE;
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }
}
