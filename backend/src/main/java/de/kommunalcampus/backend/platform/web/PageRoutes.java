// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the page's files. An address below which there is no file is one of the page's own routes when a browser asks
 * for a document there: it gets the page, whose router takes over.
 */
final class PageRoutes extends PathResourceResolver {
    private static final String PAGE = "index.html";
    private static final String INTERFACE = "api/";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        return file == null && request != null && isRoute(path) && wantsDocument(request)
                ? super.resolveResourceInternal(request, PAGE, locations, chain)
                : file;
    }

    /** A last segment with a dot is a missing file. */
    private static boolean isRoute(String path) {
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !file && !path.startsWith(INTERFACE) && !path.startsWith("actuator");
    }

    private static boolean wantsDocument(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
