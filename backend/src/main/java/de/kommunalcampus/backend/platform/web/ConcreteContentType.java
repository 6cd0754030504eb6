// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body whose type is a pattern: Spring takes it for a programming error when it reads the body. */
@Component
class ConcreteContentType implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("The type of a body is no pattern: " + type);
        }
        return true;
    }
}
