// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTests {
    private static final int EMPLOYEES = 6 * ListFile.BLOCK + 7;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 28, 19, 0);
    private static final ListProgress FRESH = ListProgress.begin("seed 1", NOW, EMPLOYEES);

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterAKillAndEndsWithTheSameBytes() throws IOException {
        Path undisturbed = write("undisturbed", ListFileTests::list);
        int killedAt = 4 * ListFile.BLOCK + 300;
        assertThatThrownBy(() -> write("killed", number -> {
                    if (number == killedAt) {
                        throw new IllegalStateException("killed");
                    }
                    return list(number);
                }))
                .hasMessageContaining("killed");
        // A kill may also fall between a block and the note that it is written.
        Path killed = folder.resolve("killed/national.lists.gz");
        Files.write(killed, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        AtomicInteger again = new AtomicInteger();
        write("killed", number -> {
            again.incrementAndGet();
            return list(number);
        });
        assertThat(killed).hasSameBinaryContentAs(undisturbed);
        assertThat(again.get()).isLessThan(EMPLOYEES).isGreaterThanOrEqualTo(EMPLOYEES - killedAt);
    }

    @Test
    void doesNothingOnceItIsDone() throws IOException {
        Path file = write("done", ListFileTests::list);
        byte[] bytes = Files.readAllBytes(file);
        write("done", number -> {
            throw new IllegalStateException("asked for " + number);
        });
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void holdsWhatWasPutIn() throws IOException {
        Path file = write("read", ListFileTests::list);
        try (DataInputStream lists = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            for (int employee = 0; employee < EMPLOYEES; employee++) {
                int[] list = new int[number(lists)];
                for (int i = 0; i < list.length; i++) {
                    list[i] = number(lists);
                }
                assertThat(list).isEqualTo(list(employee));
            }
            assertThat(lists.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesAFolderOfOtherSettings() throws IOException {
        write("other", ListFileTests::list);
        ListProgress other = ListProgress.begin("seed 2", NOW, EMPLOYEES);
        assertThatThrownBy(() -> ListFile.open(folder.resolve("other"), other))
                .isInstanceOf(BenchRefused.class)
                .hasMessageContaining("other settings");
    }

    @Test
    void keepsTheMomentOfTheFirstStart() throws IOException {
        write("moment", ListFileTests::list);
        ListProgress later = ListProgress.begin("seed 1", NOW.plusDays(1), EMPLOYEES);
        assertThat(ListFile.open(folder.resolve("moment"), later).progress().now())
                .isEqualTo(NOW);
    }

    private Path write(String name, IntFunction<int[]> lists) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        ListFile.open(place, FRESH).write(lists);
        return place.resolve("national.lists.gz");
    }

    private static int[] list(int employee) {
        Random random = new Random(employee);
        return random.ints(random.nextInt(50), 0, 1_000_000).toArray();
    }

    private static int number(DataInputStream lists) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int digit = lists.readUnsignedByte();
            number |= (digit & 127) << shift;
            if (digit < 128) {
                return number;
            }
        }
    }
}
