// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Names of a national catalogue out of a seed: German compounds of two or three parts, in the frames of real titles. */
final class GermanLabels {
    private static final int COMPETENCIES = 14_000;
    private static final int JOB_ROLES = 3_000;
    private static final int PROVIDERS = 900;

    private static final String[] MODIFIERS =
            ("Vergabe Haushalts Personal Melde Pass Gewerbe Bau Umwelt Daten Steuer Kassen Wohngeld Sozial Jugend"
                            + " Kinder Schul Kultur Sport Verkehrs Ordnungs Brand Katastrophen Standes Wahl Archiv Bibliotheks"
                            + " Museums Friedhofs Abfall Wasser Abwasser Energie Klima Grün Wald Boden Lärm Immissions Denkmal"
                            + " Stadt Regional Landes Bundes Europa Förder Zuwendungs Projekt Prozess Qualitäts Risiko Notfall"
                            + " Informations Netz Server Software Anwendungs Akten Dokumenten Post Sitzungs Gremien Rats Bürger"
                            + " Beschwerde Beteiligungs Presse Medien Internet Sprach Gesprächs Konflikt Verhandlungs Führungs"
                            + " Team Gesundheits Arbeits Unfall Gefahrstoff Maschinen Fahrzeug Gebäude Anlagen Miet Grundstücks"
                            + " Kataster Vermessungs Geo Karten Kosten Leistungs Finanz Vollstreckungs Mahn Gebühren Beitrags"
                            + " Satzungs Verwaltungs Widerspruchs Straf Bußgeld Ausländer Asyl Integrations Pflege Renten"
                            + " Versicherungs Tiefbau Hochbau Straßen")
                    .split(" ");

    private static final String[] HEADS =
            ("recht verfahren planung verwaltung management prüfung beratung steuerung kontrolle organisation"
                            + " dokumentation berechnung bewertung analyse sicherheit schutz aufsicht abrechnung buchhaltung"
                            + " erfassung pflege entwicklung gestaltung technik kunde ordnung gesetz statistik bericht führung"
                            + " moderation vermittlung bearbeitung vorbereitung abwicklung auswertung einführung erstellung"
                            + " genehmigung überwachung instandhaltung beschaffung kommunikation koordination wirtschaft vertrag"
                            + " antrag bescheid satzung haushalt konzept strategie praxis methode system software datenbank"
                            + " register archivierung digitalisierung automatisierung beteiligung förderung hilfe betreuung"
                            + " vorsorge abwehr ermittlung vollstreckung kalkulation finanzierung rechnung bilanz inventur"
                            + " revision haftung vertretung beurteilung gewinnung bindung ausbildung nachweis prävention"
                            + " deeskalation verhandlung präsentation redaktion übersetzung barrierefreiheit nachhaltigkeit"
                            + " mobilität versorgung entsorgung reinigung sanierung vermessung kartierung")
                    .split(" ");

    private static final String[] FRAMES = {
        "%s – Grundlagen",
        "%s kompakt",
        "%s für die Praxis",
        "Einführung: %s",
        "%s – Aktuelle Rechtsprechung",
        "%s und %s",
        "%s in der Kommune",
        "Workshop %s",
        "%s für Fortgeschrittene",
        "%s online",
        "%s trifft %s"
    };

    private static final String[] POSTS = {
        "Sachbearbeitung %s", "Leitung %s", "Fachkraft %s", "Referentin/Referent für %s", "%sbeauftragte", "%smanager"
    };

    private final Random random;

    GermanLabels(long seed) {
        random = new Random(seed);
    }

    String compound() {
        String head = HEADS[random.nextInt(HEADS.length)];
        String first = MODIFIERS[random.nextInt(MODIFIERS.length)];
        return random.nextInt(20) == 0
                ? first + MODIFIERS[random.nextInt(MODIFIERS.length)].toLowerCase(Locale.ROOT) + head
                : first + head;
    }

    private String framed(String[] frames) {
        return frames[random.nextInt(frames.length)].formatted(compound(), compound());
    }

    CatalogueContent content(int courses) {
        return new CatalogueContent(
                IntStream.range(0, COMPETENCIES).mapToObj(this::competency).toList(),
                IntStream.range(0, JOB_ROLES).mapToObj(this::jobRole).toList(),
                IntStream.range(0, courses).mapToObj(this::course).toList(),
                List.of());
    }

    private CompetencyEntry competency(int number) {
        return new CompetencyEntry(
                new CompetencyId("competency-%05d".formatted(number)),
                TenantId.SHARED,
                compound(),
                null,
                List.of(compound()),
                List.of(),
                List.of());
    }

    private JobRoleEntry jobRole(int number) {
        return new JobRoleEntry(
                new JobRoleId("role-%05d".formatted(number)),
                TenantId.SHARED,
                framed(POSTS),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private CourseEntry course(int number) {
        int provider = random.nextInt(PROVIDERS);
        return new CourseEntry(
                new CourseId("course-%07d".formatted(number)),
                TenantId.SHARED,
                new ProviderId("provider-%04d".formatted(provider)),
                "Akademie " + MODIFIERS[provider % MODIFIERS.length] + "wesen " + provider,
                framed(FRAMES),
                "Sie wenden " + compound() + " sicher an und kennen " + compound() + ".",
                "Anhand von Beispielen aus " + compound() + ", " + compound() + " und " + compound() + ".",
                CourseFormat.SELF_STUDY,
                true,
                null,
                null,
                "de",
                new Price.Free(),
                false,
                null,
                List.of(new TaughtCompetency(
                        new CompetencyId("competency-%05d".formatted(random.nextInt(COMPETENCIES))),
                        null,
                        ProficiencyLevel.BASIC,
                        1)),
                List.of(),
                List.of(),
                false,
                null);
    }
}
