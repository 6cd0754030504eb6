// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SessionsEnded;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a sign-in leaves at its account: the language it came in, and a random stamp that the cookies of known devices are
 * made with. Another stamp makes strangers of them all.
 */
@Component
public class SignInMarks {
    private static final String LEAVE = """
            MATCH (a:Account {id: $id})
            SET a.deviceStamp = coalesce(a.deviceStamp, $stamp), a.language = $language
            """;

    private static final String RENEW = "MATCH (a:Account {id: $id}) SET a.deviceStamp = $stamp";

    private final Neo4jClient client;

    SignInMarks(Neo4jClient client) {
        this.client = client;
    }

    /** @param language a tag such as {@code de} */
    @Transactional
    public void leave(AccountId account, String language) {
        client.query(LEAVE)
                .bindAll(Map.of("id", account.value(), "language", language, "stamp", newStamp()))
                .run();
    }

    /** No device is known any more. */
    @Transactional
    public void forgetDevices(AccountId account) {
        client.query(RENEW)
                .bindAll(Map.of("id", account.value(), "stamp", newStamp()))
                .run();
    }

    /** In the transaction of the change. */
    @EventListener
    void forgetDevices(SessionsEnded ended) {
        if (ended.devicesToo()) {
            forgetDevices(ended.account());
        }
    }

    private static String newStamp() {
        return UUID.randomUUID().toString();
    }
}
