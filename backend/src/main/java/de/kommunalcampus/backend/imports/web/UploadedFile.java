// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MultipartFile;

/** An upload in a temporary file of our own name: the container deletes its copy when the request ends. */
record UploadedFile(Path path) {
    static final String PREFIX = "kommunalcampus-upload-";

    static UploadedFile keep(MultipartFile file) {
        try {
            Path path = Files.createTempFile(PREFIX, ".tmp");
            try {
                file.transferTo(path);
                return new UploadedFile(path);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
