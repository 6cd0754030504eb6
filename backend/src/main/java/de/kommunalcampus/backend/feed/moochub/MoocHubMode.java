// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import java.util.List;
import java.util.Locale;

/**
 * How a course is taught.
 *
 * @param selfPaced one begins when one likes: nothing happens on site or at a set time, and no end is set
 */
record MoocHubMode(CourseFormat format, boolean selfPaced) {
    static MoocHubMode of(Fields attributes) {
        List<String> modes = attributes.texts("courseMode", "mode").stream()
                .map(mode -> mode.toLowerCase(Locale.ROOT))
                .toList();
        boolean onSite = modes.contains("onsite") || modes.contains("on-site") || modes.contains("presence");
        boolean online = modes.contains("online") || modes.contains("mooc");
        boolean synchronous = modes.contains("synchronous");
        if (modes.contains("blended")) {
            return new MoocHubMode(CourseFormat.BLENDED, false);
        }
        if (onSite) {
            return new MoocHubMode(online ? CourseFormat.HYBRID : CourseFormat.ON_SITE, false);
        }
        if (synchronous) {
            return new MoocHubMode(CourseFormat.ONLINE_SEMINAR, false);
        }
        boolean paced = "self-paced".equalsIgnoreCase(attributes.text("status")) || attributes.flag("onDemand");
        boolean endless = !attributes.has("startDate", "startAt") || !attributes.has("endDate", "endAt");
        boolean selfPaced = paced || endless;
        return new MoocHubMode(selfPaced ? CourseFormat.SELF_STUDY : CourseFormat.ONLINE_COACHING, selfPaced);
    }

    boolean online() {
        return format.code() >= 200 && format.code() < 300;
    }
}
