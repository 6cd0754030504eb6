// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.graph;

import de.kommunalcampus.backend.offering.OfferId;
import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.OfferState;
import de.kommunalcampus.backend.offering.OfferVersion;
import de.kommunalcampus.backend.offering.ReviewedProvider;
import de.kommunalcampus.backend.offering.SheetRun;
import de.kommunalcampus.backend.offering.WrittenOffer;
import de.kommunalcampus.backend.offering.WrittenOffers;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jWrittenOffers implements WrittenOffers {
    private final Neo4jClient client;

    Neo4jWrittenOffers(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<WrittenOffer> list(TenantId viewer, ProviderId provider) {
        return all(OfferStatements.LIST, of(viewer, provider), Neo4jWrittenOffers::offer);
    }

    @Override
    public Optional<WrittenOffer> find(TenantId viewer, ProviderId provider, OfferId id) {
        return one(OfferStatements.FIND, with(of(viewer, provider), "id", id.value()), Neo4jWrittenOffers::offer);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WrittenOffer> lock(TenantId viewer, ProviderId provider, OfferId id) {
        run(OfferStatements.LOCK, with(of(viewer, provider), "id", id.value()));
        return find(viewer, provider, id);
    }

    @Override
    public List<OfferVersion> versions(WrittenOffer offer) {
        return all(
                OfferStatements.VERSIONS,
                of(offer),
                row -> new OfferVersion(
                        row.whole("number"), row.instant("publishedAt"), SheetJson.read(row.text("content"))));
    }

    @Override
    public Optional<OfferSheet> sheetOf(TenantId viewer, ProviderId provider, CourseId course, LocalDateTime since) {
        Map<String, Object> parameters = with(of(viewer, provider), "course", course.value());
        parameters.put("since", since);
        return one(OfferStatements.COURSE, parameters, SheetMapper::sheet);
    }

    @Override
    public Optional<OfferId> offerOf(TenantId viewer, ProviderId provider, CourseId course) {
        return one(
                OfferStatements.OFFER_OF,
                with(of(viewer, provider), "course", course.value()),
                row -> new OfferId(row.text("id")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OfferId> add(
            TenantId viewer, ProviderId provider, OfferSheet sheet, @Nullable CourseId course, ZonedDateTime at) {
        Map<String, Object> parameters =
                with(of(viewer, provider), "id", UUID.randomUUID().toString());
        parameters.put("most", MOST);
        parameters.put("content", SheetJson.write(sheet));
        parameters.put("at", at);
        Optional<OfferId> added = one(OfferStatements.ADD, parameters, row -> new OfferId(row.text("id")));
        if (added.isPresent() && course != null) {
            run(
                    OfferStatements.OF_COURSE,
                    new HashMap<>(Map.of("id", added.get().value(), "course", course.value(), "at", at)));
        }
        return added;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(WrittenOffer offer, OfferSheet sheet, ZonedDateTime at) {
        Map<String, Object> parameters = with(of(offer), "content", SheetJson.write(sheet));
        parameters.put("at", at);
        run(OfferStatements.WRITE, parameters);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OfferSheet publish(WrittenOffer offer, OfferSheet sheet, ZonedDateTime at) {
        CourseId published = offer.course();
        String course = published == null ? UUID.randomUUID().toString() : published.value();
        OfferSheet named = withRunIds(offer, course, sheet);
        Map<String, Object> parameters = with(of(offer), "course", course);
        parameters.put("properties", CourseRows.course(named, at.toLocalDate()));
        parameters.put("content", SheetJson.write(named));
        parameters.put("at", at);
        run(OfferStatements.PUBLISHED, parameters);
        writeTags(offer, course, named);
        writeRuns(offer, course, named, at);
        return named;
    }

    /** An id that is none of this course's runs is no id: whoever sends another's must not move that one. */
    private OfferSheet withRunIds(WrittenOffer offer, String course, OfferSheet sheet) {
        Set<String> known =
                new HashSet<>(all(OfferStatements.RUN_IDS, with(of(offer), "course", course), row -> row.text("id")));
        return sheet.withRuns(
                sheet.beginsAnytime()
                        ? List.of()
                        : sheet.runs().stream()
                                .map(run -> {
                                    String id = run.id();
                                    return id != null && known.remove(id)
                                            ? run
                                            : run.withId(UUID.randomUUID().toString());
                                })
                                .toList());
    }

    private void writeTags(WrittenOffer offer, String course, OfferSheet sheet) {
        run(OfferStatements.OLD_TAGS, with(of(offer), "course", course));
        rows(OfferStatements.TEACHES, offer, course, CourseRows.tags(sheet.teaches()));
        rows(OfferStatements.PRESUPPOSES, offer, course, CourseRows.tags(sheet.presupposes()));
    }

    private void writeRuns(WrittenOffer offer, String course, OfferSheet sheet, ZonedDateTime at) {
        Map<String, Object> parameters = with(of(offer), "course", course);
        parameters.put("runs", sheet.runs().stream().map(SheetRun::id).toList());
        parameters.put("now", at.toLocalDateTime());
        run(OfferStatements.OLD_RUNS, parameters);
        rows(
                OfferStatements.RUNS,
                offer,
                course,
                sheet.runs().stream()
                        .map(run -> CourseRows.run(run, offer.tenant(), at.toLocalDate()))
                        .toList());
        run(OfferStatements.OLD_PLACES, parameters);
        rows(
                OfferStatements.PLACES,
                offer,
                course,
                sheet.runs().stream()
                        .filter(run -> run.place() != null)
                        .map(run -> CourseRows.place(run, Objects.requireNonNull(run.place()), offer.tenant()))
                        .toList());
        run(OfferStatements.COORDINATES, with(of(offer), "course", course));
    }

    private void rows(String statement, WrittenOffer offer, String course, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            Map<String, Object> parameters = with(of(offer), "course", course);
            parameters.put("rows", rows);
            run(statement, parameters);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handIn(WrittenOffer offer, ZonedDateTime at) {
        run(OfferStatements.HAND_IN, with(of(offer), "at", at));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(WrittenOffer offer, @Nullable String remark) {
        run(OfferStatements.SEND_BACK, with(of(offer), "remark", remark));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void turn(WrittenOffer offer, OfferState state) {
        run(OfferStatements.TURN, with(of(offer), "state", state.name()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(WrittenOffer offer) {
        run(OfferStatements.DELETE, of(offer));
    }

    @Override
    public List<Ref> competencies(TenantId tenant, Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(
                        OfferStatements.COMPETENCIES,
                        new HashMap<>(Map.of("tenant", tenant.value(), "ids", ids)),
                        row -> new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn"))));
    }

    @Override
    public boolean isReviewed(ProviderId provider) {
        return one(
                        OfferStatements.IS_REVIEWED,
                        new HashMap<>(Map.of("provider", provider.value())),
                        row -> row.flag("reviewed"))
                .orElse(false);
    }

    @Override
    public List<WrittenOffer> listHandedIn(TenantId tenant) {
        return all(OfferStatements.LIST_HANDED_IN, of(tenant), Neo4jWrittenOffers::offer);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WrittenOffer> lockHandedIn(TenantId tenant, OfferId id) {
        Map<String, Object> parameters = with(of(tenant), "id", id.value());
        run(OfferStatements.LOCK_HANDED_IN, parameters);
        return one(OfferStatements.FIND_HANDED_IN, parameters, Neo4jWrittenOffers::offer);
    }

    @Override
    public List<ReviewedProvider> providers(TenantId tenant) {
        return all(
                OfferStatements.PROVIDERS,
                of(tenant),
                row -> new ReviewedProvider(new ProviderId(row.text("id")), row.text("name"), row.flag("reviewed")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean review(TenantId tenant, ProviderId provider, boolean required) {
        Map<String, Object> parameters = with(of(tenant), "provider", provider.value());
        parameters.put("required", required);
        return one(OfferStatements.REVIEW, parameters, row -> row.text("id")).isPresent();
    }

    private static WrittenOffer offer(GraphRow row) {
        GraphRow offer = row.row("offer");
        String course = row.findText("course");
        String content = offer.text("content");
        return new WrittenOffer(
                new OfferId(offer.text("id")),
                new TenantId(offer.text("tenantId")),
                new ProviderId(row.text("provider")),
                row.text("providerName"),
                course == null ? null : new CourseId(course),
                offer.findInstant("handedIn") == null ? offer.oneOf(OfferState.class, "state") : OfferState.IN_REVIEW,
                offer.whole("version"),
                SheetJson.read(content),
                !content.equals(offer.findText("published")),
                offer.instant("savedAt"),
                offer.findInstant("publishedAt"),
                offer.findInstant("handedIn"),
                offer.findText("remark"));
    }

    private static Map<String, Object> of(TenantId viewer, ProviderId provider) {
        return new HashMap<>(Map.of("tenant", viewer.value(), "provider", provider.value()));
    }

    private static Map<String, Object> of(TenantId tenant) {
        return new HashMap<>(Map.of("tenant", tenant.value()));
    }

    private static Map<String, Object> of(WrittenOffer offer) {
        return new HashMap<>(
                Map.of("tenant", offer.tenant().value(), "id", offer.id().value()));
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, @Nullable Object value) {
        parameters.put(name, value);
        return parameters;
    }

    private void run(String statement, Map<String, Object> parameters) {
        client.query(statement).bindAll(parameters).run();
    }

    private <T> Optional<T> one(String statement, Map<String, Object> parameters, Function<GraphRow, T> mapper) {
        return all(statement, parameters, mapper).stream().findFirst();
    }

    private <T> List<T> all(String statement, Map<String, Object> parameters, Function<GraphRow, T> mapper) {
        return client
                .query(statement)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all()
                .stream()
                .map(mapper)
                .toList();
    }
}
