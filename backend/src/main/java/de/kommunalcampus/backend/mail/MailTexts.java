// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes mails in German and English. All texts are read when the application starts, so that none is missing later. */
@Component
class MailTexts {
    private final Map<MailLanguage, Map<MailTemplate, TemplateText>> texts = new EnumMap<>(MailLanguage.class);

    MailTexts() {
        for (MailLanguage language : MailLanguage.values()) {
            Map<MailTemplate, TemplateText> ofLanguage = new EnumMap<>(MailTemplate.class);
            for (MailTemplate template : MailTemplate.values()) {
                ofLanguage.put(template, TemplateText.parse(read(language, template), template.valueNames()));
            }
            texts.put(language, ofLanguage);
        }
    }

    MailText write(OutgoingMail mail) {
        Map<String, String> values = new HashMap<>();
        mail.values().forEach((name, value) -> values.put(name, oneLine(value)));
        TemplateText text = texts.getOrDefault(mail.language(), Map.of()).get(mail.template());
        if (text == null) {
            throw new IllegalStateException("No text for " + mail.template());
        }
        return new MailText(text.subject(values), text.plain(values), MailHtml.of(text, values, mail.language()));
    }

    /** A name that ends a line could add a header to the mail, or a paragraph that is not ours. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }

    private static String read(MailLanguage language, MailTemplate template) {
        try {
            return new ClassPathResource("mail/" + language.tag() + "/" + template.fileName())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
