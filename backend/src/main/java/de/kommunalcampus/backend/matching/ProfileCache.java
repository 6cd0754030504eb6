// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kommunalcampus.backend.profile.ProfileChanged;
import de.kommunalcampus.backend.profile.Profiles;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The profiles of those who searched lately. Any commit empties it: reading a profile anew costs one query, serving an
 * old one costs trust.
 */
@Component
class ProfileCache {
    private static final int MOST = 10_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Profiles profiles;
    private final Cache<Key, EmployeeProfile> cache =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();
    private final AtomicLong epoch = new AtomicLong();

    ProfileCache(Profiles profiles) {
        this.profiles = profiles;
    }

    EmployeeProfile get(Viewer viewer, LocalDate today) {
        return cache.get(new Key(viewer, today, epoch.get()), this::load);
    }

    private EmployeeProfile load(Key key) {
        Viewer viewer = key.viewer();
        return viewer.employee() == null
                ? EmployeeProfile.unknown(viewer.tenant())
                : profiles.find(viewer.tenant(), viewer.employee(), key.today())
                        .orElseGet(() -> EmployeeProfile.unknown(viewer.tenant()));
    }

    /** Before the commit is acknowledged, so that the next request of the same person sees its own change. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ProfileChanged changed) {
        invalidate();
    }

    void invalidate() {
        epoch.incrementAndGet();
    }

    /** With the epoch in the key, a load that began before a change can never be served after it. */
    private record Key(Viewer viewer, LocalDate today, long epoch) {}
}
