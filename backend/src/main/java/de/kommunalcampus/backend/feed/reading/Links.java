// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a page may link to. */
public final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    /** The address where it is an absolute one of the web; nothing else may become a link. */
    public static Optional<String> web(String text) {
        // A blank inside is what browsers turn into %20.
        String address = text.strip().replace(" ", "%20");
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.startsWith("www.") ? "https://" + address : address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public static Optional<String> host(String text) {
        return web(text).map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT));
    }

    /** Host and path without what varies: for telling whether two addresses mean the same site. */
    public static Optional<String> site(String text) {
        return web(text).map(address -> {
            URI uri = URI.create(address);
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String path = uri.getPath() == null ? "" : uri.getPath();
            return (host.startsWith("www.") ? host.substring(4) : host)
                    + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        });
    }
}
