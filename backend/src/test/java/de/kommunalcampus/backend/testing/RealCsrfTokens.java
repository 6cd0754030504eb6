// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Spring's test support puts its own token repository into the shared filter at the first {@code csrf()} and leaves it
 * there; this puts the application's back before each class, whose constructor may connect, and before each test, so that
 * real connections meet the real one.
 */
class RealCsrfTokens implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        putBack(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        putBack(test);
    }

    private static void putBack(TestContext test) {
        var context = test.getApplicationContext();
        CsrfTokenRepository real = context.getBean(CsrfTokenRepository.class);
        context.getBean("springSecurityFilterChain", FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", real));
    }
}
