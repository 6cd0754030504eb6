// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInLimitsTests {
    private final HandTurnedTime time = new HandTurnedTime();
    private final SignInLimits limits = new SignInLimits(time);

    @Test
    void evaluatesThirtyOfTenThousandAttemptsFromOneIpv6Network() {
        long evaluated = IntStream.range(0, 10_000)
                .filter(i -> isEvaluated("login" + i, "2001:db8:1:2:%x:%x::1".formatted(i, i + 1)))
                .count();
        assertThat(evaluated).isEqualTo(SignInLimits.PER_ADDRESS);
    }

    @Test
    void countsNeighbouringNetworksApart() {
        IntStream.range(0, 100).forEach(i -> isEvaluated("login" + i, "2001:db8:1:2::1"));
        assertThat(isEvaluated("someone", "2001:db8:1:2::ffff")).isFalse();
        assertThat(isEvaluated("someone", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void countsAnIpv4AddressOnceHoweverItIsWritten() {
        IntStream.range(0, 100).forEach(i -> isEvaluated("login" + i, "192.0.2.1"));
        assertThat(isEvaluated("someone", "::ffff:192.0.2.1")).isFalse();
        assertThat(isEvaluated("someone", "192.0.2.2")).isTrue();
    }

    @Test
    void evaluatesTenAttemptsPerAccountFromWhereverTheyCome() {
        long evaluated = IntStream.range(0, 200)
                .filter(i -> isEvaluated("someone", "192.0.2." + i))
                .count();
        assertThat(evaluated).isEqualTo(SignInLimits.PER_ACCOUNT);
    }

    @Test
    void saysHowLongToWaitAndLetsThroughAfterwards() {
        ClientAddress address = ClientAddress.of("192.0.2.1");
        IntStream.range(0, SignInLimits.PER_ACCOUNT).forEach(i -> limits.attempt("someone", Optional.empty(), address));
        assertThatThrownBy(() -> limits.attempt("someone", Optional.empty(), address))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, e -> assertThat(e.retryAfter()).hasValue(Duration.ofMinutes(15)));
        time.pass(Duration.ofMinutes(15));
        limits.attempt("someone", Optional.empty(), address);
    }

    @Test
    void forgetsSuccesses() {
        ClientAddress townHall = ClientAddress.of("192.0.2.1");
        for (int i = 0; i < 1_000; i++) {
            limits.succeeded(limits.attempt("someone", Optional.empty(), townHall));
        }
        assertThat(isEvaluated("someone", "192.0.2.1")).isTrue();
    }

    private boolean isEvaluated(String login, String address) {
        try {
            limits.attempt(login, Optional.empty(), ClientAddress.of(address));
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    private static final class HandTurnedTime implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void countWhatIsNoAddressAsOne() {
        assertThat(ClientAddress.of("foo")).isEqualTo(ClientAddress.of("203.0.113.5:1234"));
    }
}
