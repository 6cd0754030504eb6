// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.agreement.SwitchBoard;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.ranking.NeighbourDraw;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws for a list, where an administration agreed on that: the same for one person, one question and one day. */
@Component
public class Draws {
    private final SwitchBoard board;
    private final Clock clock;

    Draws(SwitchBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    public boolean isInForce(TenantId tenant) {
        return board.isOn(tenant, TenantSwitch.RANDOMISED_RANKING);
    }

    /**
     * Null where nothing is drawn, at the cost of a look into a map.
     *
     * @param question all that decides about the order, in one form
     */
    public @Nullable NeighbourDraw find(SignedInAccount account, Supplier<String> question) {
        return isInForce(account.tenant()) ? new NeighbourDraw(seed(account, question.get())) : null;
    }

    private long seed(SignedInAccount account, String question) {
        String drawn = String.join(
                "\n",
                account.tenant().value(),
                LocalDate.now(clock).toString(),
                account.id().value(),
                question);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(drawn.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
