// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.graph.CoursePlan.Change;
import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import de.kommunalcampus.backend.feed.offer.OfferedPlace;
import de.kommunalcampus.backend.feed.offer.OfferedRun;
import de.kommunalcampus.backend.feed.offer.OfferingProvider;
import de.kommunalcampus.backend.feed.offer.SkillTag;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that the statements take, for the courses of one transaction. */
final class CourseRows {
    private final TenantId tenant;
    private final String source;
    private final LocalDateTime now;
    private final Map<String, Map<String, Object>> providers = new LinkedHashMap<>();
    private final List<Map<String, Object>> courses = new ArrayList<>();
    private final List<Map<String, Object>> teaches = new ArrayList<>();
    private final List<Map<String, Object>> presupposes = new ArrayList<>();
    private final Map<String, Map<String, Object>> places = new LinkedHashMap<>();
    private final List<Map<String, Object>> runs = new ArrayList<>();

    CourseRows(TenantId tenant, String source, LocalDateTime now) {
        this.tenant = tenant;
        this.source = source;
        this.now = now;
    }

    void add(Change change) {
        OfferedCourse course = change.course();
        String key = CourseIds.importKey(tenant, course.key());
        String provider = addProvider(course.provider());
        List<String> runIds = new ArrayList<>();
        for (OfferedRun run : course.runs()) {
            runIds.add(addRun(key, run));
        }
        courses.add(Map.of(
                "key", key,
                "id", CourseIds.id("course", key),
                "source", source,
                "provider", provider,
                "runs", runIds,
                "properties", CourseProperties.of(change, tenant, now.toLocalDate())));
        course.teaches().forEach(tag -> addTag(teaches, key, tag, change.competencies()));
        course.presupposes().forEach(tag -> addTag(presupposes, key, tag, change.competencies()));
    }

    private String addProvider(OfferingProvider provider) {
        String key = CourseIds.importKey(tenant, provider.key());
        OfferedPlace seat = provider.seat();
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("name", provider.name());
        properties.put("kind", "EXTERNAL");
        properties.put("website", provider.website());
        properties.put("city", seat == null ? null : seat.city());
        properties.put("latitude", seat == null ? null : seat.latitude());
        properties.put("longitude", seat == null ? null : seat.longitude());
        providers.put(key, Map.of("key", key, "id", CourseIds.id("provider", key), "properties", properties));
        return key;
    }

    private static void addTag(
            List<Map<String, Object>> rows, String key, SkillTag tag, Map<String, String> competencies) {
        String competency = competencies.get(tag.address());
        if (competency != null) {
            rows.add(Map.of(
                    "key", key, "competency", competency, "level", tag.level().name(), "confidence", tag.confidence()));
        }
    }

    private String addRun(String courseKey, OfferedRun run) {
        String id = CourseIds.id("run", courseKey + "|" + run.key());
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("start", run.start());
        properties.put("end", run.end());
        properties.put("online", run.online());
        properties.put("registrationDeadline", run.registrationDeadline());
        properties.put("state", run.end().isBefore(now) ? "ENDED" : "OPEN");
        Map<String, Object> row = new HashMap<>();
        row.put("course", courseKey);
        row.put("id", id);
        row.put("properties", properties);
        row.put("place", addPlace(run.place()));
        runs.add(row);
        return id;
    }

    private @Nullable String addPlace(@Nullable OfferedPlace place) {
        if (place == null) {
            return null;
        }
        String id = CourseIds.id("place", CourseIds.importKey(tenant, place.key()));
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("name", place.name());
        properties.put("city", place.city());
        properties.put("latitude", place.latitude());
        properties.put("longitude", place.longitude());
        places.put(id, Map.of("id", id, "properties", properties));
        return id;
    }

    Collection<Map<String, Object>> providers() {
        return providers.values();
    }

    List<Map<String, Object>> courses() {
        return courses;
    }

    List<Map<String, Object>> teaches() {
        return teaches;
    }

    List<Map<String, Object>> presupposes() {
        return presupposes;
    }

    Collection<Map<String, Object>> places() {
        return places.values();
    }

    List<Map<String, Object>> runs() {
        return runs;
    }
}
