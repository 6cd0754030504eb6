// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Titles to be asked for, titles to be ranked, and which of these people found relevant to those, by id.
 *
 * @param queries in the order of the file
 * @param corpus in the order of the file
 */
record JudgedTitles(Map<String, String> queries, Map<String, String> corpus, Map<String, Set<String>> relevant) {

    /** TalentCLEF's files: two tables of id and title, judgements as TREC writes them. */
    static JudgedTitles read(Path folder) {
        Map<String, Set<String>> relevant = new HashMap<>();
        for (String line : BenchData.lines(folder.resolve("qrels.tsv"))) {
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() != 4) {
                throw new BenchRefused("A judgement has four cells, not \"%s\".".formatted(line));
            }
            if (!cells.get(3).equals("0")) {
                relevant.computeIfAbsent(cells.get(0), id -> new TreeSet<>()).add(cells.get(2));
            }
        }
        return new JudgedTitles(titles(folder.resolve("queries")), titles(folder.resolve("corpus_elements")), relevant);
    }

    private static Map<String, String> titles(Path file) {
        Map<String, String> titles = new LinkedHashMap<>();
        BenchData.lines(file).stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split("\t", 2);
            if (cells.length < 2) {
                throw new BenchRefused("%s has a line without a title.".formatted(file));
            }
            titles.put(cells[0], cells[1]);
        });
        return titles;
    }
}
