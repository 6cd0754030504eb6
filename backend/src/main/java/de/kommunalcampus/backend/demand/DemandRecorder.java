// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import static java.util.stream.Collectors.groupingBy;

import de.kommunalcampus.backend.agreement.SwitchBoard;
import de.kommunalcampus.backend.agreement.SwitchTurned;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CourseOpened;
import de.kommunalcampus.backend.matching.HitsListed;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes note of what is counted without making anybody wait: a request leaves a few references in a queue, and what finds no
 * room is dropped. A second later, on another thread, it is counted, if the switch is still on.
 */
@Component
class DemandRecorder {
    static final int MOST_WAITING = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(DemandRecorder.class);

    private final SwitchBoard board;
    private final DemandWriter writer;
    private final Clock clock;
    private final BlockingQueue<Noted> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    DemandRecorder(SwitchBoard board, DemandWriter writer, Clock clock) {
        this.board = board;
        this.writer = writer;
        this.clock = clock;
    }

    /** Costs a look into a map while the switch is off. */
    @EventListener
    void on(HitsListed listed) {
        SignedInAccount account = listed.account();
        if (!isCounted(account.tenant())) {
            return;
        }
        MatchQuery query = listed.query();
        YearMonth month = YearMonth.now(clock);
        if (listed.ranking().total() == 0) {
            waiting.offer(new Noted.InVain(account.id(), Viewer.of(account), month, query));
        } else if (query.sort() == SortOrder.MATCH && query.emphasis().isPublished()) {
            // In any other order a place says nothing about how well something fits.
            List<CourseId> courses = listed.ranking().hits().stream()
                    .map(hit -> hit.course().id())
                    .toList();
            waiting.offer(new Noted.Listed(
                    account.id(), account.tenant(), month, query.offset(), courses, PlaceDraw.of(listed.ranking())));
        }
    }

    @EventListener
    void on(CourseOpened opened) {
        SignedInAccount account = opened.account();
        if (isCounted(account.tenant())) {
            ShownAt at = new ShownAt(opened.course(), opened.place(), opened.draw());
            waiting.offer(new Noted.Opened(account.id(), account.tenant(), YearMonth.now(clock), at));
        }
    }

    private boolean isCounted(TenantId tenant) {
        return board.isOn(tenant, TenantSwitch.RECORDED_SEARCHES);
    }

    /** What waits when it is turned off is not counted, were it turned on again at once. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SwitchTurned turned) {
        if (turned.which() == TenantSwitch.RECORDED_SEARCHES && !turned.on()) {
            waiting.removeIf(noted -> noted.tenant().equals(turned.tenant()));
        }
    }

    /** What was noted in a month that is over is dropped, for its pseudonyms may be gone already. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void count() {
        List<Noted> taken = new ArrayList<>();
        waiting.drainTo(taken);
        if (taken.isEmpty()) {
            return;
        }
        YearMonth month = YearMonth.now(clock);
        taken.stream()
                .filter(noted -> noted.month().equals(month))
                .collect(groupingBy(Noted::tenant))
                .forEach((tenant, noted) -> count(tenant, month, noted));
    }

    private void count(TenantId tenant, YearMonth month, List<Noted> noted) {
        try {
            writer.write(tenant, month, noted);
        } catch (RuntimeException e) {
            LOG.warn("{} were not counted: {}", noted.size(), e.toString());
        }
    }
}
