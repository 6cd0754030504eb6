// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one filter that directories send for each person. It narrows what is read; the library filters all the same. */
final class UserNameFilter {
    private static final Pattern ONE =
            Pattern.compile("\\s*userName\\s+eq\\s+\"([^\"\\\\]+)\"\\s*", Pattern.CASE_INSENSITIVE);

    private UserNameFilter() {}

    /** Empty where another filter is asked for, or none. */
    static Optional<String> in(Context context) {
        @Nullable
        Map<String, String> parameters =
                context.getUriInfos() == null ? null : context.getUriInfos().getQueryParameters();
        String filter = parameters == null ? null : parameters.get("filter");
        if (filter == null) {
            return Optional.empty();
        }
        Matcher one = ONE.matcher(filter);
        return one.matches() ? Optional.of(Texts.composed(one.group(1))) : Optional.empty();
    }
}
