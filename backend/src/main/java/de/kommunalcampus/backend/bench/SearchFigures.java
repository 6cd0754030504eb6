// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.evaluation.MeanReciprocalRank;
import de.kommunalcampus.matchingmodel.evaluation.Recall;
import de.kommunalcampus.seeddata.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recall@10 and mean reciprocal rank over the judged columns of some queries, each column by itself and together. */
final class SearchFigures {
    private static final Recall RECALL = Recall.at(10);

    private final List<Column> columns = List.of(new Column(), new Column(), new Column(), new Column());
    private final Column together = new Column();
    private int queries;
    private int foundNothing;

    /** Each pair of a query and a judged column counts once. */
    private static final class Column {
        private final List<Double> recalls = new ArrayList<>();
        private final MeanReciprocalRank rank = new MeanReciprocalRank();

        void add(List<String> found, List<String> expected) {
            RECALL.of(found, expected).ifPresent(recalls::add);
            rank.add(found, expected);
        }

        double recall() {
            return recalls.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** Standard error of the mean recall. */
        double error() {
            double mean = recall();
            double squares = recalls.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            int count = recalls.size();
            return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1) / count);
        }
    }

    void add(SearchQuery query, SearchFound found) {
        queries++;
        foundNothing += found.isNothing() ? 1 : 0;
        add(0, found.competencies(), query.competencies());
        add(1, found.jobRoles(), query.jobRoles());
        add(2, found.courses(), query.courses());
        add(3, found.providers(), query.providers());
    }

    private void add(int column, List<String> found, List<String> expected) {
        columns.get(column).add(found, expected);
        together.add(found, expected);
    }

    int judged() {
        return together.recalls.size();
    }

    double foundNothing() {
        return (double) foundNothing / queries;
    }

    /** Recall and reciprocal rank of each column, dashes where none is judged. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append(
                    column.recalls.isEmpty()
                            ? "      –     –"
                            : String.format(
                                    Locale.ROOT,
                                    " %6.3f %5.3f",
                                    column.recall(),
                                    column.rank.value().orElse(0)));
        }
        return line.append(String.format(Locale.ROOT, "  %3d %6.3f", queries, foundNothing()))
                .toString();
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "recall10=%.3f mrr=%.3f se=%.3f",
                together.recall(),
                together.rank.value().orElse(0),
                together.error());
    }
}
