// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.graph;

import de.kommunalcampus.backend.apitoken.ApiToken;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.TokenBearer;
import de.kommunalcampus.backend.identity.TokenBearers;
import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.TokenSecrets;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Costs one query, and on the first use of a day a second that writes the day down. */
@Repository
class Neo4jTokenBearers implements TokenBearers {
    private static final Logger LOG = LoggerFactory.getLogger(Neo4jTokenBearers.class);

    private final Neo4jClient client;
    private final TransactionOperations transactions;
    private final Clock clock;

    Neo4jTokenBearers(Neo4jClient client, TransactionOperations transactions, Clock clock) {
        this.client = client;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<TokenBearer> find(String token) {
        if (!ApiToken.SECRETS.isOne(token)) {
            return Optional.empty();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        Optional<GraphRow> found = client.query(TokenStatements.FIND)
                .bindAll(Map.of("hash", TokenSecrets.hash(token), "now", now, "today", today))
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .one();
        found.filter(row -> !row.flag("usedToday")).ifPresent(row -> use(row, today));
        return found.map(Neo4jTokenBearers::bearer);
    }

    /** Reading goes on while the disk is full. */
    private void use(GraphRow row, LocalDate today) {
        try {
            transactions.executeWithoutResult(status -> client.query(TokenStatements.USED)
                    .bindAll(Map.of("id", row.text("id"), "tenant", row.text("tenant"), "today", today))
                    .run());
        } catch (DiskFull e) {
            LOG.error("That the API token {} was used is not written down: the disk is full", row.text("id"));
        }
    }

    private static TokenBearer bearer(GraphRow row) {
        SignedInAccount principal = new SignedInAccount(
                new AccountId("api-token:" + row.text("id")),
                "",
                row.text("name"),
                new TenantId(row.text("tenant")),
                Set.of(),
                null,
                new ProviderId(row.text("provider")));
        return new TokenBearer(principal, Neo4jApiTokens.scopes(row));
    }
}
