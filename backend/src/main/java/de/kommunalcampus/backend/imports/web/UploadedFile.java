// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** An upload in a temporary file of our own name: the container deletes its copy when the request ends. */
record UploadedFile(Path path, String name) {
    static final String PREFIX = "kommunalcampus-upload-";

    static UploadedFile keep(MultipartFile file) {
        try {
            Path path = Files.createTempFile(PREFIX, ".tmp");
            try {
                file.transferTo(path);
                return new UploadedFile(path, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputFile input() {
        return new InputFile(path, name);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
