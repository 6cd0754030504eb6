// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

/** Building blocks of plausible labels and texts. */
final class GermanWords {

    private GermanWords() {}

    static final String[] MODIFIERS =
            ("Vergabe Haushalts Personal Melde Pass Gewerbe Bau Umwelt Daten Steuer Kassen Wohngeld"
                            + " Sozial Jugend Kinder Schul Kultur Sport Verkehrs Ordnungs Brand Katastrophen Standes Wahl"
                            + " Archiv Bibliotheks Museums Friedhofs Abfall Wasser Abwasser Energie Klima Grün Wald Boden Lärm"
                            + " Immissions Denkmal Stadt Regional Landes Bundes Europa Förder Zuwendungs Projekt Prozess Qualitäts"
                            + " Risiko Notfall Informations Netz Server Software Anwendungs Akten Dokumenten Post Registratur"
                            + " Sitzungs Gremien Rats Ausschuss Bürger Beschwerde Beteiligungs Presse Medien Internet Sprach"
                            + " Gesprächs Konflikt Verhandlungs Führungs Team Gesundheits Arbeits Unfall Gefahrstoff Maschinen"
                            + " Fahrzeug Fuhrpark Gebäude Anlagen Miet Grundstücks Kataster Vermessungs Geo Karten Statistik"
                            + " Kosten Leistungs Finanz Bilanz Beteiligten Vollstreckungs Mahn Gebühren Beitrags Satzungs Verwaltungs"
                            + " Widerspruchs Prozesskosten Straf Bußgeld Ausländer Asyl Integrations Pflege Renten Versicherungs")
                    .split(" ");

    static final String[] HEADS = ("recht verfahren planung verwaltung management prüfung beratung steuerung kontrolle"
                    + " organisation dokumentation berechnung bewertung analyse sicherheit schutz aufsicht abrechnung"
                    + " buchhaltung erfassung pflege entwicklung gestaltung technik kunde ordnung gesetz statistik bericht"
                    + " führung moderation schulung vermittlung bearbeitung vorbereitung abwicklung auswertung einführung"
                    + " erstellung genehmigung überwachung instandhaltung beschaffung kommunikation koordination wirtschaft"
                    + " vertrag antrag bescheid satzung haushalt konzept strategie praxis methode system software"
                    + " datenbank register archivierung digitalisierung automatisierung modellierung beteiligung förderung"
                    + " hilfe betreuung vorsorge abwehr ermittlung vollstreckung kalkulation finanzierung rechnung bilanz"
                    + " inventur revision haftung vertretung beurteilung gewinnung bindung ausbildung fortbildung"
                    + " nachweis prävention deeskalation gesprächsführung verhandlung präsentation redaktion übersetzung"
                    + " barrierefreiheit nachhaltigkeit mobilität versorgung entsorgung reinigung sanierung vermessung"
                    + " kartierung simulation prognose evaluation zertifizierung normung standardisierung migration"
                    + " integration schnittstelle architektur betrieb wartung notfallplan meldung anzeige auskunft")
            .split(" ");

    static final String[] TITLE_FRAMES = {
        "%s – Grundlagen", "%s kompakt", "%s für die Praxis", "Einführung: %s", "%s – Aktuelle Rechtsprechung",
        "%s – Aufbauseminar", "%s in der Kommune", "Workshop %s", "%s für Fortgeschrittene", "%s online"
    };

    static final String[] FILLERS =
            ("Teilnehmende lernen anhand vieler Beispiele aus der kommunalen Praxis wie sie sicher"
                            + " anwenden rechtliche Rahmenbedingungen typische Fehler vermeiden eigene Fälle einbringen Übungen"
                            + " Austausch Checklisten Arbeitshilfen Zielgruppe Beschäftigte Sachbearbeitung Leitung Neueinsteiger"
                            + " Inhalte Überblick Ablauf Fristen Zuständigkeit Beteiligte Formulare Digital Werkzeug Methode"
                            + " Gruppe Diskussion Ergebnis Transfer Alltag Rathaus Landkreis Gemeinde Dienstleistung Qualität")
                    .split(" ");
}
