// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The need covered, the stored part of the score and the days absent against the person's wish, in one number. */
final class PeerScoreSource extends DoubleValuesSource {
    private static final double COVERED = PeerRequest.weightOf(FeatureCode.NEED_COVERED);
    private static final double ABSENCE = 0.20 * PeerRequest.weightOf(FeatureCode.FEASIBILITY);

    private final double whole;
    private final double maxDays;

    PeerScoreSource(PeerRequest request) {
        whole = request.whole();
        maxDays = request.maxDaysAbsent();
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        NumericDocValues fixed = DocValues.getNumeric(segment.reader(), LuceneIndex.FIXED);
        NumericDocValues days = DocValues.getNumeric(segment.reader(), LuceneIndex.DAYS);
        return new DoubleValues() {
            @Override
            public boolean advanceExact(int document) throws IOException {
                return scores.advanceExact(document) && fixed.advanceExact(document) && days.advanceExact(document);
            }

            @Override
            public double doubleValue() throws IOException {
                return COVERED * Math.min(1, Math.log(1 + PeerRequest.STEEPNESS * scores.doubleValue()) / whole)
                        + Double.longBitsToDouble(fixed.longValue())
                        + ABSENCE * absence(Double.longBitsToDouble(days.longValue()));
            }
        };
    }

    private double absence(double days) {
        if (days > maxDays) {
            return 0.7 * maxDays / days;
        }
        return maxDays == 0 ? 1 : 1 - 0.3 * days / maxDays;
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "score";
    }
}
