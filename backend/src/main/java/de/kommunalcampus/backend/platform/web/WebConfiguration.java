// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page, and checks query parameters before a controller sees them. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String PAGE = "classpath:/static/";
    private static final String ASSETS = "classpath:/static/assets/";

    private final KnownParameters knownParameters;
    private final ConcreteContentType concreteContentType;

    WebConfiguration(KnownParameters knownParameters, ConcreteContentType concreteContentType) {
        this.knownParameters = knownParameters;
        this.concreteContentType = concreteContentType;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(concreteContentType).addPathPatterns("/api/**");
        registry.addInterceptor(knownParameters).addPathPatterns("/api/**");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /**
     * The build puts a content hash into each name below assets: they never change, the page itself does. All files of a
     * reproducible jar bear the same time, whatever their content, so it must not answer whether the page is new.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(ASSETS)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(PAGE)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(false)
                .addResolver(new PageRoutes());
    }
}
