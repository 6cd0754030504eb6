// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTests {
    private static final String LINK = "https://campus.example/invitation?token=a&b=1";

    private final MailTexts texts = new MailTexts();

    @ParameterizedTest
    @EnumSource
    void writesEachMailInBothLanguages(MailTemplate template) {
        Map<String, String> values = values(template, "Petra Prüfer");
        MailText german = texts.write(mail(MailLanguage.DE, template, values));
        MailText english = texts.write(mail(MailLanguage.EN, template, values));
        assertThat(german.plain()).contains("Guten Tag Petra Prüfer", LINK).doesNotContain("{", "}", "[", "]");
        assertThat(english.plain()).contains("Hello Petra Prüfer", LINK).doesNotContain("{", "}", "[", "]");
        assertThat(german.subject()).isNotBlank().isNotEqualTo(english.subject());
        assertThat(german.html()).contains("lang=\"de\"", "Petra Prüfer", "href=\"" + LINK.replace("&", "&amp;"));
        assertThat(english.html()).contains("lang=\"en\"");
    }

    @Test
    void escapesWhatStandsInTheHtml() {
        String name = "<script>alert(1)</script> \"&'";
        MailText text =
                texts.write(mail(MailLanguage.DE, MailTemplate.INVITATION, values(MailTemplate.INVITATION, name)));
        assertThat(text.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39;");
        assertThat(text.plain()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: b@x.example",
                "a\nBcc: b@x.example",
                "a\rBcc: b@x.example",
                "a\u2028Bcc: b@x.example",
                "a\u0085Bcc: b@x.example",
                "a\u0000\tBcc: b@x.example"
            })
    void keepsEachValueOnItsLine(String broken) {
        Map<String, String> values = new HashMap<>(values(MailTemplate.INVITATION, broken));
        values.put("administration", broken);
        MailText text = texts.write(mail(MailLanguage.EN, MailTemplate.INVITATION, values));
        assertThat(text.subject()).isEqualTo("Your access to Kommunalcampus: a Bcc: b@x.example");
        assertThat(text.plain()).startsWith("Hello a Bcc: b@x.example,\n\na Bcc: b@x.example has set up");
    }

    @Test
    void fillsInNoValueWithinAValue() {
        MailText text = texts.write(
                mail(MailLanguage.DE, MailTemplate.INVITATION, values(MailTemplate.INVITATION, "{link} $1 \\")));
        assertThat(text.plain()).startsWith("Guten Tag {link} $1 \\,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ohne",
                "a@b@c",
                "a b@c.example",
                "a@c.example\r\nX: y",
                "<a@c.example>",
                "a@c.example,b@c.example",
                "\"a b\"@c.example",
                "ä@c.example",
                "a@",
                "@c.example",
                ".a@c.example"
            })
    void takesOneAddressAndNothingElse(String to) {
        assertThat(OutgoingMail.isAddress(to)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingMail(
                        TenantId.SHARED,
                        to,
                        MailLanguage.DE,
                        MailTemplate.PASSWORD_RESET,
                        values(MailTemplate.PASSWORD_RESET, "x"),
                        "key-12345"));
    }

    @Test
    void takesExactlyTheValuesOfTheTemplateAndAWebAddress() {
        Map<String, String> missing = new HashMap<>(values(MailTemplate.INVITATION, "x"));
        missing.remove("until");
        Map<String, String> script = new HashMap<>(values(MailTemplate.INVITATION, "x"));
        script.put("link", "javascript:alert(1)");
        for (Map<String, String> values : Set.of(missing, script, values(MailTemplate.ACCOUNT_LOCKED, "x"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mail(MailLanguage.DE, MailTemplate.INVITATION, values));
        }
    }

    @Test
    void refusesASourceThatNamesWhatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateText.parse("Betreff\n\n{nmae}\n\n[Los]", Set.of("name")));
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateText.parse("Betreff\n\nText", Set.of()));
    }

    @Test
    void triesTenTimesWithinFourDays() {
        assertThat(RetrySchedule.after(1)).contains(Duration.ofMinutes(1));
        assertThat(RetrySchedule.after(2)).contains(Duration.ofMinutes(5));
        assertThat(RetrySchedule.after(9)).contains(Duration.ofHours(24));
        assertThat(RetrySchedule.after(10)).isEmpty();
    }

    private static Map<String, String> values(MailTemplate template, String name) {
        Map<String, String> values =
                template.valueNames().stream().collect(Collectors.toMap(n -> n, n -> "(" + n + ")"));
        values.put("name", name);
        values.put("link", LINK);
        return values;
    }

    private static OutgoingMail mail(MailLanguage language, MailTemplate template, Map<String, String> values) {
        return new OutgoingMail(TenantId.SHARED, "petra@pruefstein.example", language, template, values, "key-12345");
    }
}
