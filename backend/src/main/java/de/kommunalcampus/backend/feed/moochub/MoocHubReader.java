// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.CourseDraft;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.OfferingProvider;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.Links;
import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the entries of a MOOChub feed. Version 2, version 3 and mixtures are one format here: each property is looked
 * for under all its names.
 */
public final class MoocHubReader {
    private final FeedRecords records;

    public MoocHubReader(FeedRecords records) {
        this.records = records;
    }

    /**
     * The feed's own address names the source; a link to a next page says that this is not all.
     *
     * @param single the file holds one course outside any list
     */
    public static FeedOrigin origin(Map<String, JsonNode> envelope, boolean single) {
        Fields links = Fields.of(envelope.getOrDefault("links", MissingNode.getInstance()));
        Double pages = Fields.of(envelope.getOrDefault("meta", MissingNode.getInstance()))
                .number("total_pages");
        Optional<String> address = Stream.of("first", "self", "last")
                .flatMap(name -> Stream.ofNullable(links.text(name)))
                .flatMap(link -> Links.site(link).stream())
                .findFirst();
        String source = "moochub:" + address.orElse("file");
        if (single) {
            return FeedOrigin.partial(source, NoteCode.SINGLE_COURSE.with());
        }
        if (links.text("next") != null) {
            return FeedOrigin.partial(source, NoteCode.NEXT_PAGE.with());
        }
        if (pages != null && pages > 1) {
            return FeedOrigin.partial(source, NoteCode.ONE_OF_PAGES.with(pages.longValue()));
        }
        return address.isPresent() ? FeedOrigin.complete(source) : FeedOrigin.completeForItsProviders(source);
    }

    public void read(JsonNode node, long position) {
        Fields entry = Fields.of(node);
        Fields attributes = node.path("attributes").isObject() ? Fields.of(node.path("attributes")) : entry;
        String id = entry.text("id");
        if (id == null) {
            id = attributes.text("courseCode", "slug", "url");
        }
        RecordName record = id == null ? RecordName.entry(position) : RecordName.id(id);
        OfferingProvider provider = provider(attributes);
        String title = attributes.text("name", "title");
        if (title != null) {
            records.titled(record, PlainText.line(title));
        }
        if (id == null) {
            records.reject(record, "id", IssueCode.ID_MISSING.with("courseCode, url"), null);
        } else if (provider == null) {
            records.reject(record, "publisher", IssueCode.PROVIDER_UNKNOWN.with(), null);
        } else if (title == null || PlainText.line(title).isEmpty()) {
            records.reject(record, "name", IssueCode.MISSING.with(), provider.key() + "|" + id);
        } else {
            if (!entry.has("id")) {
                records.repair(record, "id", IssueCode.ID_REPLACED.with("courseCode, url"));
            }
            CourseDraft draft = new CourseDraft(provider, id, PlainText.line(title));
            new MoocHubCourse(records, record, attributes, draft).read();
            records.accept(record, draft.complete());
        }
    }

    /** Who is named as publisher, provider or creator, else the site that the course lies on. */
    private static @Nullable OfferingProvider provider(Fields attributes) {
        for (String role : new String[] {"publisher", "moocProvider", "partnerInstitutes", "creator"}) {
            Fields organisation = attributes.object(role);
            String name = Fields.textOf(attributes.node(role));
            if (name != null) {
                String url = organisation.text("url", "homepage", "website");
                return provider(PlainText.line(name), url == null ? "" : url);
            }
        }
        return Stream.of("url", "self", "imageUrl")
                .flatMap(property -> Stream.ofNullable(attributes.text(property)))
                .flatMap(address -> Links.host(address).stream())
                .findFirst()
                .map(host -> provider(host, "https://" + host))
                .orElse(null);
    }

    private static OfferingProvider provider(String name, String url) {
        String key = Links.site(url).map(site -> "web:" + site).orElse("name:" + name.toLowerCase(Locale.ROOT));
        return new OfferingProvider(key, name, null, Links.web(url).orElse(null));
    }
}
