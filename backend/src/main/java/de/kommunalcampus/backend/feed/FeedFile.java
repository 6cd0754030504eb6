// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose kind was told from its first bytes; its name says nothing. */
sealed interface FeedFile {
    long MOST_JSON = 512L << 20;
    long MOST_WORKBOOK = 64L << 20;

    Path path();

    record Json(Path path) implements FeedFile {}

    record Workbook(Path path) implements FeedFile {}

    /** @throws ImportRefused for what is too large, empty, or neither JSON nor a workbook */
    static FeedFile open(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new ImportRefused(FailureCode.NO_FILE.with(path.getFileName()));
            }
            long size = Files.size(path);
            FeedFile file = of(path, Magic.of(head(path)));
            long most = file instanceof Workbook ? MOST_WORKBOOK : MOST_JSON;
            if (size > most) {
                throw new ImportRefused(FailureCode.TOO_LARGE.with(path.getFileName(), size >> 20, most >> 20));
            }
            return file;
        } catch (IOException e) {
            throw new ImportRefused(FailureCode.UNREADABLE.with(path.getFileName()), e);
        }
    }

    private static FeedFile of(Path path, Magic magic) {
        return switch (magic) {
            case JSON -> new Json(path);
            case ZIP -> new Workbook(path);
            case EMPTY -> throw refusal(FailureCode.EMPTY, path);
            case OLD_WORKBOOK -> throw refusal(FailureCode.OLD_WORKBOOK, path);
            case PICTURE -> throw refusal(FailureCode.PICTURE, path);
            case PDF -> throw refusal(FailureCode.PDF, path);
            case XML -> throw refusal(FailureCode.XML, path);
            case UNKNOWN -> throw refusal(FailureCode.KIND_UNKNOWN, path);
        };
    }

    private static ImportRefused refusal(FailureCode code, Path path) {
        return new ImportRefused(code.with(path.getFileName()));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(Magic.LENGTH);
        }
    }
}
