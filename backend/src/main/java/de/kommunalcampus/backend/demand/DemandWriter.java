// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.agreement.Switches;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts what was noted, if that is still agreed on when it is counted. */
@Component
class DemandWriter {
    private final Switches switches;
    private final SearchesInVain inVain;
    private final Regions regions;
    private final MonthKeys keys;
    private final DemandCounts counts;
    private final TransactionOperations transactions;

    DemandWriter(
            Switches switches,
            SearchesInVain inVain,
            Regions regions,
            MonthKeys keys,
            DemandCounts counts,
            TransactionOperations transactions) {
        this.switches = switches;
        this.inVain = inVain;
        this.regions = regions;
        this.keys = keys;
        this.counts = counts;
        this.transactions = transactions;
    }

    /** All of one tenant and month in one transaction, the question whether it is agreed on among it. */
    void write(TenantId tenant, YearMonth month, List<Noted> noted) {
        if (!isAgreed(tenant)) {
            return;
        }
        Map<SoughtInVain, Set<AccountId>> searches = searches(noted);
        Map<ShownAt, Impressions> impressions = impressions(noted);
        String region = searches.isEmpty() ? null : regions.find(tenant);
        transactions.executeWithoutResult(status -> {
            if (isAgreed(tenant)) {
                byte[] key = keys.getOrCreate(tenant, month);
                counts.add(tenant, month, region, rows(searches, key));
                counts.addImpressions(tenant, month, impressions, pseudonyms(noted, key));
            }
        });
    }

    private boolean isAgreed(TenantId tenant) {
        return switches.isOn(tenant, TenantSwitch.RECORDED_SEARCHES);
    }

    private Map<SoughtInVain, Set<AccountId>> searches(List<Noted> noted) {
        Map<SoughtInVain, Set<AccountId>> people = new HashMap<>();
        for (Noted one : noted) {
            if (one instanceof Noted.InVain search) {
                inVain.of(search)
                        .forEach(sought -> people.computeIfAbsent(sought, unheard -> new HashSet<>())
                                .add(search.account()));
            }
        }
        return people;
    }

    private static Map<ShownAt, Impressions> impressions(List<Noted> noted) {
        Map<ShownAt, Impressions> impressions = new HashMap<>();
        for (Noted one : noted) {
            switch (one) {
                case Noted.InVain search -> {}
                case Noted.Opened opened -> impressions.merge(opened.at(), Impressions.OPENED, Impressions::and);
                case Noted.Listed listed -> addShown(impressions, listed);
            }
        }
        return impressions;
    }

    private static void addShown(Map<ShownAt, Impressions> impressions, Noted.Listed listed) {
        int place = listed.offset();
        for (CourseId course : listed.courses()) {
            place++;
            PlaceDraw draw = listed.draws().getOrDefault(course, PlaceDraw.NONE);
            impressions.merge(new ShownAt(course, place, draw), Impressions.SHOWN, Impressions::and);
        }
    }

    private static Set<String> pseudonyms(List<Noted> noted, byte[] key) {
        return noted.stream()
                .filter(one -> !(one instanceof Noted.InVain))
                .map(one -> MonthKeys.pseudonym(key, one.account()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<DemandCounts.Search> rows(Map<SoughtInVain, Set<AccountId>> searches, byte[] key) {
        return searches.entrySet().stream()
                .map(entry -> new DemandCounts.Search(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(account -> MonthKeys.pseudonym(key, account))
                                .toList()))
                .toList();
    }
}
