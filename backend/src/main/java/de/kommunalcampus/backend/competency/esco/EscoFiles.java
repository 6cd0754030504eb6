// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one ESCO version that a folder and its subfolders hold.
 *
 * @param german by kind, the first in path order where there are several
 * @param english the same for the English texts, mostly absent
 * @param unused other CSV files, by name
 * @param version as the folder or archive says, or {@code unknown}
 */
record EscoFiles(Map<EscoFile, Path> german, Map<EscoFile, Path> english, List<String> unused, String version) {
    private static final int DEPTH = 4;
    private static final Pattern VERSION = Pattern.compile("v(\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?)");

    EscoFiles {
        german = Map.copyOf(german);
        english = Map.copyOf(english);
        unused = List.copyOf(unused);
    }

    /** @throws ImportRefused naming what is missing */
    static EscoFiles in(Path folder, String title) {
        Map<EscoFile, Path> german = new EnumMap<>(EscoFile.class);
        Map<EscoFile, Path> english = new EnumMap<>(EscoFile.class);
        List<String> unused = new ArrayList<>();
        for (Path path : csvFiles(folder)) {
            if (!take(path, "de", german) && !take(path, "en", english)) {
                unused.add(path.getFileName().toString());
            }
        }
        EscoFiles files = new EscoFiles(german, english, unused, version(title, german));
        files.requireEnough(title);
        return files;
    }

    private static List<Path> csvFiles(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            return paths.filter(path -> path.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".csv"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ImportRefused(FailureCode.UNREADABLE.with(folder.getFileName()), e);
        }
    }

    private static boolean take(Path path, String language, Map<EscoFile, Path> files) {
        for (EscoFile file : EscoFile.values()) {
            if (file.name(language).equalsIgnoreCase(path.getFileName().toString())) {
                return files.putIfAbsent(file, path) == null;
            }
        }
        return false;
    }

    private static String version(String title, Map<EscoFile, Path> german) {
        Path occupations = german.get(EscoFile.OCCUPATIONS);
        Matcher version = VERSION.matcher(title + " " + (occupations == null ? "" : occupations.toString()));
        return version.find() ? version.group(1) : "unknown";
    }

    private void requireEnough(String title) {
        List<String> missing = new ArrayList<>();
        requireOne(missing, EscoFile.OCCUPATIONS, EscoFile.OCCUPATIONS);
        requireOne(missing, EscoFile.SKILLS, EscoFile.SKILL_LABELS);
        requireOne(missing, EscoFile.OCCUPATION_SKILLS, EscoFile.OCCUPATION_SKILLS_JOINED);
        if (!missing.isEmpty()) {
            throw new ImportRefused(FailureCode.ESCO_INCOMPLETE.with(title, String.join(", ", missing)));
        }
    }

    private void requireOne(List<String> missing, EscoFile official, EscoFile substitute) {
        if (!german.containsKey(official) && !german.containsKey(substitute)) {
            missing.add(official.name("de"));
        }
    }

    boolean has(EscoFile file) {
        return german.containsKey(file);
    }

    Optional<Path> find(EscoFile file) {
        return Optional.ofNullable(german.get(file));
    }

    Optional<Path> findEnglish(EscoFile file) {
        return Optional.ofNullable(english.get(file));
    }
}
