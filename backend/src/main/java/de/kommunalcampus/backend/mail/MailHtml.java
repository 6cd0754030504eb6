// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import de.kommunalcampus.backend.mail.TemplateText.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML form of a mail: paragraphs and one button, everything escaped. No picture, no style sheet, nothing from
 * elsewhere: it tells nobody that it was opened.
 */
final class MailHtml {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#171a2b;font:16px/1.5 Arial,sans-serif">
            <div style="max-width:600px">
            %s
            </div>
            </body>
            </html>
            """;

    private static final String BUTTON = """
            <p style="margin:24px 0"><a href="%s" style="display:inline-block;padding:12px 20px;background:#171a2b;\
            color:#ffffff;border-radius:4px;text-decoration:none">%s</a></p>
            <p style="margin:0 0 16px;font-size:14px;overflow-wrap:anywhere">%s</p>""";

    private MailHtml() {}

    static String of(TemplateText text, Map<String, String> values, MailLanguage language) {
        String body = text.paragraphs().stream()
                .map(paragraph -> html(paragraph, values))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(language.tag(), escape(text.subject(values)), body);
    }

    private static String html(Paragraph paragraph, Map<String, String> values) {
        String words = TemplateText.fill(escape(paragraph.source()), values, MailHtml::escape);
        String link = escape(TemplateText.link(values));
        return paragraph.button()
                ? BUTTON.formatted(link, words, link)
                : "<p style=\"margin:0 0 16px\">" + words + "</p>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
