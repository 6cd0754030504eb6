// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.rights.OwnData;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The copy as one page of HTML: no script, nothing from elsewhere, forbidden by its own policy too, as a file has no
 * headers. Whatever the graph holds is escaped.
 */
@Component
class OwnDataPage {
    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1.5rem;color:#171a2b;background:#fff}
            h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;break-after:avoid}
            section>p{margin:.25rem 0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1.25rem;break-inside:avoid}
            th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-top:1px solid #b9bdd0;overflow-wrap:anywhere}
            th{width:40%;font-weight:600}nav ul{columns:2;padding-left:1.25rem}
            @media (max-width:30rem){th,td{display:block;width:auto;border:0;padding:0}tr{display:block;padding:.4rem 0;border-top:1px solid #b9bdd0}nav ul{columns:1}}
            @media print{body{padding:0;max-width:none;font-size:.8rem}nav{display:none}}
            """;

    private final OwnDataWords words;

    OwnDataPage(OwnDataWords words) {
        this.words = words;
    }

    String write(OwnData data) {
        String title = escaped(words.text("title"));
        return """
                <!DOCTYPE html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <nav aria-label="%s"><ul>
                %s</ul></nav>
                %s</main>
                </body>
                </html>
                """.formatted(
                        title,
                        STYLE,
                        title,
                        escaped(words.text("created", data.administration(), words.value("at", data.createdAt()))),
                        escaped(words.text("lead")),
                        escaped(words.text("contents")),
                        data.sections().stream().map(this::contents).collect(Collectors.joining()),
                        data.sections().stream().map(this::section).collect(Collectors.joining()));
    }

    private String contents(OwnData.Section section) {
        return "<li><a href=\"#%s\">%s (%d)</a></li>%n"
                .formatted(
                        escaped(section.label()),
                        escaped(words.label(section.label())),
                        section.entries().size());
    }

    private String section(OwnData.Section section) {
        String entries = section.entries().isEmpty()
                ? "<p>" + escaped(words.text("nothing")) + "</p>"
                : section.entries().stream()
                        .map(entry -> entry(section.label(), entry))
                        .collect(Collectors.joining());
        return "<section id=\"%s\">%n<h2>%s</h2>%n%s</section>%n"
                .formatted(escaped(section.label()), escaped(words.label(section.label())), entries);
    }

    private String entry(String label, OwnData.Entry entry) {
        StringBuilder rows = new StringBuilder();
        entry.values().forEach((name, value) -> row(rows, words.label(label + "." + name), words.value(name, value)));
        for (OwnData.Link link : entry.links()) {
            row(rows, words.label(label + "." + link.type()), linked(label, link));
        }
        return "<table>" + rows + "</table>\n";
    }

    private String linked(String label, OwnData.Link link) {
        String details = link.values().entrySet().stream()
                .map(value -> detail(label + "." + link.type() + ".", value))
                .collect(Collectors.joining("; "));
        String name = link.name() == null ? "" : link.name();
        return details.isEmpty() ? name : name + " (" + details + ")";
    }

    private String detail(String prefix, Map.Entry<String, Object> value) {
        return words.label(prefix + value.getKey()) + ": " + words.value(value.getKey(), value.getValue());
    }

    private static void row(StringBuilder rows, String name, String value) {
        rows.append("<tr><th scope=\"row\">")
                .append(escaped(name))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
