// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * A file of lists that is written in blocks by two threads and goes on after a kill where it was: what counts as written
 * stands in a small file beside it, and whatever lies behind that is cut off at the next start. Holds a few blocks in memory,
 * however many there are.
 */
final class ListFile {
    static final int BLOCK = 1_000;
    private static final int THREADS = 2;
    private static final int IN_FLIGHT = 2 * THREADS;

    private final Path file;
    private final ListProgress.Store store;
    private ListProgress progress;

    private ListFile(Path file, ListProgress.Store store, ListProgress progress) {
        this.file = file;
        this.store = store;
        this.progress = progress;
    }

    /**
     * @param fresh what is to be written, if nothing has been yet
     * @throws BenchRefused where the folder holds lists of other settings
     */
    static ListFile open(Path folder, ListProgress fresh) {
        ListProgress.Store store = new ListProgress.Store(folder.resolve("national.progress"));
        return new ListFile(
                folder.resolve("national.lists.gz"),
                store,
                store.read().orElse(fresh).sameAs(fresh));
    }

    ListProgress progress() {
        return progress;
    }

    /** @param lists must be a function of the number alone; called by two threads at once */
    void write(IntFunction<int[]> lists) {
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(progress.bytes()).position(progress.bytes());
            try {
                write(lists, workers, channel);
            } finally {
                workers.shutdownNow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(IntFunction<int[]> lists, ExecutorService workers, FileChannel channel) throws IOException {
        Deque<Future<byte[]>> blocks = new ArrayDeque<>();
        int next = progress.blocks();
        while (progress.blocks() * BLOCK < progress.employees()) {
            while (blocks.size() < IN_FLIGHT && next * BLOCK < progress.employees()) {
                int first = next * BLOCK;
                int end = Math.min(first + BLOCK, progress.employees());
                blocks.add(workers.submit(() -> CompactLists.block(first, end, lists)));
                next++;
            }
            long began = System.nanoTime();
            append(channel, result(blocks.remove()));
            progress = progress.withBlock(channel.position(), System.nanoTime() - began);
            store.write(progress);
        }
    }

    /** On the disk before the progress says so. */
    private static void append(FileChannel channel, byte[] block) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(block);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(false);
    }

    private static byte[] result(Future<byte[]> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
