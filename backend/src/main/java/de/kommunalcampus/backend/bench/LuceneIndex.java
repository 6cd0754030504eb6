// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyWriter;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes a catalogue as an index in one segment. A competency is a term whose frequency is the level that the course leads
 * to: one posting list per competency, as in ours.
 */
final class LuceneIndex {
    static final String TEACHES = "teaches";
    static final String BOOKABLE = "bookable";
    static final String YES = "yes";
    static final String ID = "id";
    static final String FIXED = "fixed";
    static final String DAYS = "days";

    /** The facets in which the requests choose; each has a field of its own, so that counting it apart reads no other. */
    static final Set<Facet.Name> CHOSEN =
            Set.of(Facet.Name.FORMAT, Facet.Name.PRICE, Facet.Name.MONTH, Facet.Name.PLACE, Facet.Name.DAYS_ABSENT);

    private static final Set<Facet.Name> SINGLE_VALUED = Set.of(
            Facet.Name.FORMAT,
            Facet.Name.PACE,
            Facet.Name.PROVIDER,
            Facet.Name.LANGUAGE,
            Facet.Name.PRICE,
            Facet.Name.FREE_OF_CHARGE,
            Facet.Name.DURATION,
            Facet.Name.DAYS_ABSENT,
            Facet.Name.CERTIFICATE,
            Facet.Name.ACCESSIBILITY,
            Facet.Name.BOOKABLE_WITHOUT_APPROVAL);

    private static final FieldType LEVELS = levels();

    private LuceneIndex() {}

    private static FieldType levels() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (Facet.Name name : Facet.Name.values()) {
            config.setMultiValued(name.name(), !SINGLE_VALUED.contains(name));
            config.setIndexFieldName(name.name(), field(name));
        }
        return config;
    }

    static String field(Facet.Name name) {
        return CHOSEN.contains(name) ? "facet-" + name : "facets";
    }

    static void write(Path folder, List<CourseEntry> courses, LocalDateTime now) {
        FacetsConfig config = config();
        try (Directory index = MMapDirectory.open(folder.resolve("index"));
                Directory taxonomy = MMapDirectory.open(folder.resolve("taxonomy"));
                IndexWriter writer = new IndexWriter(index, new IndexWriterConfig());
                DirectoryTaxonomyWriter values = new DirectoryTaxonomyWriter(taxonomy)) {
            for (CourseEntry course : courses) {
                writer.addDocument(config.build(values, document(course, now)));
            }
            writer.forceMerge(1);
            values.commit();
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(CourseEntry course, LocalDateTime now) {
        Document document = new Document();
        List<RunEntry> open = PeerFacets.openRuns(course, now);
        document.add(new BinaryDocValuesField(ID, new BytesRef(course.id().value())));
        document.add(new DoubleDocValuesField(FIXED, PeerScores.fixed(course, now)));
        document.add(new DoubleDocValuesField(DAYS, course.daysAbsent() == null ? 0 : course.daysAbsent()));
        if (PeerFacets.isBookable(course, now)) {
            document.add(new StringField(BOOKABLE, YES, Field.Store.NO));
        }
        document.add(new Field(TEACHES, new Levels(course.teaches()), LEVELS));
        for (Facet.Name name : Facet.Name.values()) {
            PeerFacets.values(name, course, open).forEach(value -> document.add(new FacetField(name.name(), value)));
        }
        return document;
    }

    /** One token per tag; its frequency is the step that it leads to. */
    private static final class Levels extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute level = addAttribute(TermFrequencyAttribute.class);
        private final List<TaughtCompetency> tags;
        private int next;

        Levels(List<TaughtCompetency> tags) {
            this.tags = tags;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == tags.size()) {
                return false;
            }
            TaughtCompetency tag = tags.get(next++);
            term.append(tag.competency().value());
            level.setTermFrequency(tag.to().step());
            return true;
        }
    }
}
