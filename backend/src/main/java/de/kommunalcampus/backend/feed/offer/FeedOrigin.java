// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.NoteCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from.
 *
 * @param source the same for the next file of the same feed
 * @param extent how much of what the source offers the file holds
 * @param why where that is only a part
 */
public record FeedOrigin(
        String source, Extent extent, @Nullable Finding<NoteCode> why) {
    /** Decides which offers have ended when the file lacks them. */
    public enum Extent {
        /** Everything the source offers. */
        ALL,
        /** Everything of the providers that it names; a file that says nothing of its source may be one of several. */
        ALL_OF_ITS_PROVIDERS,
        /** Nothing can be told from what is missing. */
        PART
    }

    public static FeedOrigin complete(String source) {
        return new FeedOrigin(source, Extent.ALL, null);
    }

    public static FeedOrigin completeForItsProviders(String source) {
        return new FeedOrigin(source, Extent.ALL_OF_ITS_PROVIDERS, null);
    }

    public static FeedOrigin partial(String source, Finding<NoteCode> why) {
        return new FeedOrigin(source, Extent.PART, why);
    }
}
