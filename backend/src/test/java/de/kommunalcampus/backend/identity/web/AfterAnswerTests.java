// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AfterAnswerTests {
    private final AfterAnswer later = new AfterAnswer();
    private final List<Integer> done = new CopyOnWriteArrayList<>();

    @Test
    void letsNobodyWaitAndKeepsTheOrder() {
        CountDownLatch answered = new CountDownLatch(1);
        later.run(() -> awaitAnswer(answered));
        IntStream.range(0, 100).forEach(i -> later.run(() -> done.add(i)));
        assertThat(done).isEmpty();
        answered.countDown();
        later.settle();
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void goesOnAfterAFailure() {
        later.run(() -> {
            throw new IllegalStateException("for the test");
        });
        later.run(() -> done.add(1));
        later.settle();
        assertThat(done).containsExactly(1);
    }

    @Test
    void losesNothingWhenTheApplicationEnds() {
        later.start();
        IntStream.range(0, 100)
                .forEach(i -> later.run(() -> {
                    pause();
                    done.add(i);
                }));
        later.stop();
        assertThat(done).hasSize(100);
        later.run(() -> done.add(100));
        assertThat(done).as("what comes still is waited for").hasSize(101);
    }

    private static void awaitAnswer(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
