// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores a competency taught by the share of the missing levels that it covers, times the weight of the need. */
final class NeedSimilarity extends Similarity {
    private static final int STEPS = 5;

    private final Map<String, float[]> gains = new HashMap<>();

    NeedSimilarity(PeerRequest request) {
        for (NeedItem item : request.need().items()) {
            int from = ProficiencyLevel.step(item.from());
            int to = item.to().step();
            float[] gain = new float[STEPS];
            for (int step = from + 1; step < STEPS; step++) {
                gain[step] = (float) (request.weight(item) * (Math.min(to, step) - from) / (to - from));
            }
            gains.put(item.competency().value(), gain);
        }
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        float[] gain = gains.getOrDefault(terms[0].term().utf8ToString(), new float[STEPS]);
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return gain[Math.min((int) frequency, STEPS - 1)];
            }
        };
    }
}
