// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Bytes that are ready, served by the same Tomcat behind the same filters: what HTTP costs without a match. The benchmark
 * alone adds it to the application that it starts; no component scan finds it.
 */
final class FixedAnswer extends HttpServlet {
    static final String PATH = "/bench-fixed-answer";

    private volatile byte[] bytes = {};

    void set(byte[] answer) {
        bytes = answer;
    }

    ApplicationContextInitializer<GenericApplicationContext> asAddition() {
        return context -> context.registerBean(
                "fixedAnswerOfBenchmark",
                ServletRegistrationBean.class,
                () -> new ServletRegistrationBean<>(this, PATH));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] answer = bytes;
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
