// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import de.kommunalcampus.backend.feed.ba.BaReader;
import de.kommunalcampus.backend.feed.moochub.MoocHubReader;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.reading.TextFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON feed record by record, so that memory holds one record at a time, and tells its format by where the
 * records lie: {@code _embedded.termine} (BA), {@code data} (MOOChub), or a bare list of either.
 */
final class JsonFeed {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NAME = 1_000;
    private static final int PROGRESS_EVERY = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            // A record is one value of many in the file.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path path;
    private final FeedRecords records;
    private final ImportProgress progress;
    private final BaReader ba;
    private final MoocHubReader moocHub;
    private final Map<String, JsonNode> envelope = new HashMap<>();
    private @Nullable Format format;
    private boolean single;
    private long count;
    private long size;

    private enum Format {
        BA,
        MOOCHUB
    }

    JsonFeed(Path path, FeedRecords records, ImportProgress progress) {
        this.path = path;
        this.records = records;
        this.progress = progress;
        this.ba = new BaReader(records);
        this.moocHub = new MoocHubReader(records);
    }

    FeedOrigin read() {
        TextFile text = TextFile.of(path);
        if (text.guessed()) {
            records.note(NoteCode.ENCODING_GUESSED.with());
        }
        try (Reader reader = text.open();
                JsonParser parser = MAPPER.createParser(reader)) {
            size = Files.size(path);
            readDocument(parser);
            return origin();
        } catch (UnexpectedEndOfInputException e) {
            throw new ImportRefused(FailureCode.CUT_OFF.with(path.getFileName()), e);
        } catch (StreamConstraintsException e) {
            throw new ImportRefused(FailureCode.JSON_TOO_DEEP.with(path.getFileName(), DEEPEST), e);
        } catch (JacksonException e) {
            throw new ImportRefused(
                    FailureCode.NOT_JSON.with(
                            path.getFileName(), e.getLocation().getLineNr()),
                    e);
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(FailureCode.UNREADABLE.with(path.getFileName()), e);
        }
    }

    private void readDocument(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            readRecords(parser, null);
        } else if (first == JsonToken.START_OBJECT) {
            readEnvelope(parser);
        }
        if (parser.nextToken() != null) {
            throw new ImportRefused(FailureCode.JSON_GOES_ON.with(path.getFileName()));
        }
        if (format == null) {
            throw new ImportRefused(FailureCode.JSON_UNKNOWN.with(path.getFileName()));
        }
    }

    private void readEnvelope(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(parser.currentName());
            JsonToken value = parser.nextToken();
            switch (name) {
                case "data" -> readList(parser, value, Format.MOOCHUB);
                case "_embedded" -> readEmbedded(parser, value);
                case "links", "_links", "page", "meta" -> envelope.put(name, MAPPER.readTree(parser));
                default -> parser.skipChildren();
            }
        }
    }

    private void readEmbedded(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = String.valueOf(parser.currentName());
            JsonToken list = parser.nextToken();
            if (name.equals("termine")) {
                readList(parser, list, Format.BA);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readList(JsonParser parser, JsonToken value, Format known) {
        format = known;
        if (value == JsonToken.START_ARRAY) {
            readRecords(parser, known);
        } else if (value == JsonToken.START_OBJECT) {
            single = true;
            readRecord(MAPPER.readTree(parser), known);
        }
    }

    private void readRecords(JsonParser parser, @Nullable Format known) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode record = MAPPER.readTree(parser);
            readRecord(record, known == null ? guess(record) : known);
            if (count % PROGRESS_EVERY == 0) {
                progress.at(Step.READING, parser.currentLocation().getCharOffset(), size);
            }
        }
    }

    private static Format guess(JsonNode record) {
        return record.has("angebot") ? Format.BA : Format.MOOCHUB;
    }

    private void readRecord(JsonNode record, Format kind) {
        format = kind;
        count++;
        switch (kind) {
            case BA -> ba.read(record, count);
            case MOOCHUB -> moocHub.read(record, count);
        }
    }

    private FeedOrigin origin() {
        return format == Format.BA ? BaReader.origin(envelope) : MoocHubReader.origin(envelope, single);
    }
}
