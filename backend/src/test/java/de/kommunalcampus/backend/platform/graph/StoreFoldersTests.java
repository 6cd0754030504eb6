// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a purge breaks off, the next start finds one whole database. */
class StoreFoldersTests {
    @TempDir
    Path data;

    @Test
    void keepsTheDatabaseWhereTheCopyIsNotWhole() throws IOException {
        make("graph", "graph.new");
        StoreFolders.take(data).close();
        assertThat(data.resolve("graph/store")).hasContent("graph");
        assertThat(data.resolve("graph.new")).doesNotExist();
    }

    @Test
    void goesBackWhereTheCopyDidNotTakeItsPlace() throws IOException {
        make("graph.old", "graph.new");
        StoreFolders.take(data).close();
        assertThat(data.resolve("graph/store")).hasContent("graph.old");
        assertThat(data.resolve("graph.old")).doesNotExist();
        assertThat(data.resolve("graph.new")).doesNotExist();
    }

    @Test
    void deletesWhatWasReplaced() throws IOException {
        make("graph", "graph.old");
        StoreFolders.take(data).close();
        assertThat(data.resolve("graph/store")).hasContent("graph");
        assertThat(data.resolve("graph.old")).doesNotExist();
    }

    @Test
    void swaps() throws IOException {
        make("graph");
        try (StoreFolders folders = StoreFolders.take(data)) {
            make("graph.new");
            folders.swap();
        }
        assertThat(data.resolve("graph/store")).hasContent("graph.new");
        assertThat(data.resolve("graph.old")).doesNotExist();
    }

    @Test
    void isOnesAlone() {
        try (StoreFolders folders = StoreFolders.take(data)) {
            assertThat(folders.current()).doesNotExist();
            assertThatThrownBy(() -> StoreFolders.take(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("is being purged");
        }
    }

    private void make(String... folders) throws IOException {
        for (String folder : folders) {
            Files.writeString(Files.createDirectories(data.resolve(folder)).resolve("store"), folder);
        }
    }
}
