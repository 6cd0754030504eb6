// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class DataFolderCheckTests {
    @TempDir
    private Path folder;

    private static void check(Path data) {
        new DataFolderCheck()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(),
                        new SpringApplication(),
                        new String[0],
                        new MockEnvironment().withProperty("kommunalcampus.data", data.toString())));
    }

    @Test
    void takesANewFolderAndLeavesNothingInIt() throws IOException {
        Path fresh = folder.resolve("some/where");
        check(fresh);
        try (var files = Files.list(fresh)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void namesAFileInTheWay() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> check(file))
                .isInstanceOf(BadDataFolder.class)
                .hasMessage("the data folder %s cannot be used: there is a file of that name.".formatted(file));
    }

    @Test
    void namesAPlaceWhereNoFolderCanBe() {
        assertThatThrownBy(() -> check(Path.of("/proc/x")))
                .isInstanceOf(BadDataFolder.class)
                .hasMessageContaining("/proc/x cannot be used: ");
    }

    @Test
    void asksForMoreSpaceBeforeTheFirstStartThanLater() throws IOException {
        long there = FreeSpace.usable(folder) >> 20;
        assertThatThrownBy(() -> DataFolderCheck.requireSpace(folder, there + 1_000, 0))
                .isInstanceOf(BadDataFolder.class)
                .hasMessageMatching(
                        "at least %d MB free space are needed in .*, there are \\d+\\.".formatted(there + 1_000));
        Files.createDirectories(folder.resolve("graph/data/databases/neo4j"));
        assertThatCode(() -> DataFolderCheck.requireSpace(folder, there + 1_000, 0))
                .doesNotThrowAnyException();
    }
}
