// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.seeddata.AccountRow;
import de.kommunalcampus.seeddata.SampleWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the demo accounts below the address of the page. */
@Component
@Profile("demo")
class DemoAnnouncement {
    private final LoadingMarker marker;
    private final Clock clock;

    DemoAnnouncement(LoadingMarker marker, Clock clock) {
        this.marker = marker;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (marker.find().filter(LoadingMarker.State.COMPLETE::equals).isEmpty()) {
            return;
        }
        String accounts = SampleWorld.read(LocalDate.now(clock)).organisation().accounts().stream()
                .map(DemoAnnouncement::line)
                .collect(Collectors.joining("\n"));
        System.out.println(
                "\nDemo accounts, all with the password " + SampleWorld.DEMO_PASSWORD + "\n" + accounts + "\n");
    }

    private static String roles(AccountRow account) {
        return account.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String line(AccountRow account) {
        return "  %-52s %s".formatted(account.login(), roles(account));
    }
}
