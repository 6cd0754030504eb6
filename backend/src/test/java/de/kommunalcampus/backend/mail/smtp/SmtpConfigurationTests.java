// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.mail.MailTransport;
import de.kommunalcampus.backend.platform.StartFailure;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpConfigurationTests {
    private static final String HOST = "spring.mail.host=mail.stadt.example";

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(SmtpConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void sendsNothingWithoutAServer() {
        context.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(MailTransport.class));
    }

    @Test
    void waitsForNoServerWithoutEnd() {
        context.withPropertyValues(HOST, "kommunalcampus.mail.from=Campus <campus@stadt.example>")
                .run(started -> {
                    assertThat(started).hasSingleBean(MailTransport.class);
                    assertThat(started.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                            .containsEntry("mail.smtp.starttls.enable", "true")
                            .containsEntry("mail.smtp.timeout", "30000")
                            .containsEntry("mail.smtp.connectiontimeout", "5000")
                            .containsEntry("mail.smtp.writetimeout", "30000");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kein Absender", "a@b.example, c@d.example"})
    void doesNotStartWithAServerAndNoSender(String from) {
        context.withPropertyValues(HOST, "kommunalcampus.mail.from=" + from)
                .run(started -> assertThat(started).getFailure().rootCause().isInstanceOf(StartFailure.class));
    }
}
