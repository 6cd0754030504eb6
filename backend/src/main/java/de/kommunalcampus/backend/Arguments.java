// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows the name of a command: plain words and options that begin with two dashes. */
record Arguments(List<String> words, List<String> options) {
    Arguments {
        words = List.copyOf(words);
        options = List.copyOf(options);
    }

    static Arguments after(String[] args) {
        List<String> rest = Arrays.stream(args).skip(1).toList();
        return new Arguments(
                rest.stream().filter(word -> !word.startsWith("--")).toList(),
                rest.stream().filter(word -> word.startsWith("--")).toList());
    }

    Optional<String> option(String name) {
        String prefix = "--" + name + "=";
        return options.stream()
                .filter(option -> option.startsWith(prefix))
                .map(option -> option.substring(prefix.length()))
                .findFirst();
    }

    /** The options for the application's settings, with some more. */
    String[] settings(String... more) {
        return Stream.concat(options.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
