// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInDevice;
import de.kommunalcampus.backend.identity.SignedInDevices;
import de.kommunalcampus.backend.rights.OwnData;
import de.kommunalcampus.backend.rights.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sessions of a person's accounts. They live in memory, so that no register of the graph knows of them. */
@Component
class OwnSessionsSection {
    static final String LABEL = "Session";

    /** What the copy says of each of its fields, as the register does of the others. */
    static final Map<String, String> KEPT = Map.of(
            "purpose", "Lets the person know the own devices apart, and end what is not theirs",
            "basis", "Art. 32 GDPR",
            "kept", "in memory, until it is signed out, at most ten hours");

    static final List<String> FIELDS = List.of("browser", "platform", "signedInAt", "lastUsedAt");

    private final SignedInDevices devices;
    private final Clock clock;

    OwnSessionsSection(SignedInDevices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    OwnData.Section of(Person person) {
        return new OwnData.Section(
                LABEL,
                person.accounts().stream()
                        .flatMap(account -> devices.of(new AccountId(account)).stream())
                        .map(device -> new OwnData.Entry(values(device), List.of()))
                        .toList());
    }

    private Map<String, Object> values(SignedInDevice device) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (device.browser() != null) {
            values.put("browser", device.browser());
        }
        if (device.platform() != null) {
            values.put("platform", device.platform());
        }
        values.put("signedInAt", moment(device.signedInAt()));
        values.put("lastUsedAt", moment(device.lastUsedAt()));
        return values;
    }

    private ZonedDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
