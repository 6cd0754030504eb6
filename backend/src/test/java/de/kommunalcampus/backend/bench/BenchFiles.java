// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes invented data in the shapes of the benchmarks' files. */
record BenchFiles(Path folder) {
    BenchFiles with(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four occupations of two kinds. */
    BenchFiles withEsco() {
        return with(
                        "esco/de_v1.2.0/occupations_de.csv",
                        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description",
                        "Occupation,u:1,6210,Waldhüter/Waldhüterin,\"Forstwart",
                        "Forstwartin\",Hütet Wald und Baum",
                        "Occupation,u:2,6210,Wildhüter/Wildhüterin,Jagdaufseher,Hütet Wald und Wild",
                        "Occupation,u:3,7512,Brotmeister/Brotmeisterin,Teigmacher,Macht Brot aus Teig",
                        "Occupation,u:4,7512,Kuchenmeister/Kuchenmeisterin,Tortenmacher,Macht Kuchen aus Teig")
                .with(
                        "esco/derived/occupation_skill_uri_partial.csv",
                        "occupationUri,relationType,skillUri",
                        "u:1,essential,s:forst",
                        "u:2,essential,s:forst",
                        "u:3,essential,s:ofen",
                        "u:4,essential,s:ofen",
                        "u:4,optional,s:torte",
                        "u:9,essential,s:unknown")
                .with(
                        "esco/ba_mapping/KldB_to_ESCO_Mapping_clean.csv",
                        "KldB_Code,KldB_Label,ESCO_Code,ESCO_Label",
                        "B 1,Baumpfleger/Baumpflegerin,6210.1,Waldhüter/Waldhüterin",
                        "B 2,Sternwart,9999,Gibt es nicht");
    }

    BenchFiles withTitles() {
        return with("talentclef/german/queries", "q_id\tjobtitle", "1\tforstwart", "2\tteigmacher")
                .with(
                        "talentclef/german/corpus_elements",
                        "c_id\tjobtitle",
                        "11\ttortenmacherin",
                        "12\twaldhüterin",
                        "13\tbrotmeisterin",
                        "14\tjagdaufseher")
                .with(
                        "talentclef/german/qrels.tsv",
                        "1\t0\t12\t1",
                        "1\t0\t14\t1",
                        "2\t0\t13\t1",
                        "2\t0\t11\t1",
                        "2\t0\t12\t0");
    }
}
