// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import de.kommunalcampus.backend.mail.MailTransport;
import de.kommunalcampus.backend.platform.StartFailure;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** There is a way to send mails where {@code spring.mail.host} names a server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class SmtpConfiguration {
    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailTransport mailTransport(JavaMailSenderImpl sender, MailSettings settings, Clock clock) {
        return new SmtpTransport(sender, from(settings.from()), clock);
    }

    static InternetAddress from(@Nullable String stated) {
        try {
            InternetAddress address = new InternetAddress(stated == null ? "" : stated, true);
            // The name in front is written with umlauts and travels encoded.
            address.setPersonal(address.getPersonal(), "UTF-8");
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new StartFailure(
                    "Mails need a sender: set kommunalcampus.mail.from to an address, or leave out spring.mail.host.");
        }
    }
}
