// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Comparator;

/**
 * A competency that a course teaches or expects.
 *
 * @param address of the competency in its framework, or its name where the feed gives no address
 */
public record SkillTag(String address, String name, ProficiencyLevel level, double confidence) {
    /** Stated by the provider with its level. */
    public static final double STATED = 1.0;

    /** Stated by the provider, the level is ours: {@link #ASSUMED_LEVEL}. */
    public static final double LEVEL_ASSUMED = 0.6;

    /** The level at which ESCO's essential skills are required, so that a tag without level can meet one. */
    public static final ProficiencyLevel ASSUMED_LEVEL = ProficiencyLevel.INTERMEDIATE;

    public static final Comparator<SkillTag> ORDER =
            Comparator.comparing(SkillTag::address).thenComparing(SkillTag::level);
}
