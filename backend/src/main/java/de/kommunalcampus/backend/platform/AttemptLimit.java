// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts attempts per key: so many within a window, then none until it has passed. Remembers at most
 * {@value #MOST_KEYS} keys, about 300 bytes each.
 */
public final class AttemptLimit {
    private static final int MOST_KEYS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    public AttemptLimit(long attempts, Duration window, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(window)
                .ticker(time::currentTimeNanos)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, window))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /**
     * @return how many are left; of attempts at once, one alone is told that it was the last
     * @throws TooManyAttempts when the window's attempts are used up
     */
    public long take(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return probe.getRemainingTokens();
    }

    /** How long until an attempt is looked at again; empty where one is now. Counts nothing. */
    public Optional<Duration> pauseOf(String key) {
        return Optional.ofNullable(buckets.getIfPresent(key)).flatMap(AttemptLimit::pauseOf);
    }

    /** The longest pause of all keys that fit; costs a look at each key. */
    public Optional<Duration> longestPauseOf(Predicate<String> fits) {
        return buckets.asMap().entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .flatMap(entry -> pauseOf(entry.getValue()).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Duration> pauseOf(Bucket bucket) {
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    public void giveBack(String key) {
        buckets.get(key).addTokens(1);
    }

    public void forget(String key) {
        buckets.invalidate(key);
    }

    /** Costs a look at each key. */
    public void forgetAll(Predicate<String> fits) {
        buckets.asMap().keySet().removeIf(fits);
    }

    /** How many keys take memory now. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
