// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Every read that the running mappings allow: each path with each id in place of its variable, and each query
 * parameter for which there are values, one at a time.
 */
record ReadRequests(List<String> ids, Map<String, List<String>> valuesByParameter) {
    Stream<String> of(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                ? mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> of(path, handler))
                : Stream.empty();
    }

    private Stream<String> of(String path, HandlerMethod handler) {
        if (path.contains("{")) {
            return ids.stream()
                    .map(id -> UriComponentsBuilder.fromPath(path)
                            .buildAndExpand(id)
                            .encode()
                            .toUriString());
        }
        Stream<String> filtered = Arrays.stream(handler.getMethod().getParameters())
                .flatMap(ReadRequests::names)
                .flatMap(name -> valuesByParameter.getOrDefault(name, List.of()).stream()
                        .map(value -> UriComponentsBuilder.fromPath(path)
                                .queryParam(name, "{value}")
                                .encode()
                                .buildAndExpand(value)
                                .toUriString()));
        return Stream.concat(Stream.of(path), filtered);
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            return Stream.of(parameter.getName());
        }
        return parameter.isAnnotationPresent(ModelAttribute.class)
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
