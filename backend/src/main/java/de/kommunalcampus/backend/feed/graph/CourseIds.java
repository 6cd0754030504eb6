// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what is imported follow from its keys: the same file gives the same graph, in whichever order it is read. */
final class CourseIds {
    private CourseIds() {}

    static String importKey(TenantId tenant, String key) {
        return tenant.value() + "|" + key;
    }

    static String id(String kind, String importKey) {
        return UUID.nameUUIDFromBytes((kind + "|" + importKey).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
