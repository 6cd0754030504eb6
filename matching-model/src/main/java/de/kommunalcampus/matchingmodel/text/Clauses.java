// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into the pieces in each of which one thing is said: at stops, at line ends and at joining words. */
public final class Clauses {

    /** A full stop ends a clause only before a space, so that dates and numbers stay whole. */
    private static final Pattern END = Pattern.compile(
            "[\\n\\r;:!?,•·–]+|\\.(?=\\s|$)|\\s-\\s|(?<!-)\\s(?:und|sowie|and|außerdem)\\s|\\s(?=sondern\\s)");

    /** What is denied is denied on both sides of it: keine Pässe oder Ausweise. */
    private static final Pattern CHOICE = Pattern.compile("(?<!-)\\s(?:oder|or)\\s");

    /** "Not only" denies nothing, and who is not good at something yet speaks of the own work. What is done at home is none. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?iU)\\b(?:nicht(?!\\s+(?:nur|so|sicher|gut|genug|sehr|ganz|immer)\\b)|nichts|nie|niemals|weder|kein\\w*|nix|net|ned"
                    + "|not(?!\\s+(?:only|so|sure|good|very|always)\\b)|never|nothing|(?:do|does|did|is|are|wo|have)n['’]t"
                    + "|(?<!von\\s)zu\\s?hause|daheim|privat|früher|damals|ich\\s+war|war\\s+(?:ich|schon|lange|mal))\\b");

    /** Who cannot do something, or has not done it yet, may want to learn it. */
    private static final Pattern INABILITY =
            Pattern.compile("(?iU)\\b(?:kann|können|konnte|kenne?|weiß|versteh\\w*|komme?"
                    + "|noch\\s+(?:nie|nicht|nichts|kein\\w*|nix|net|ned)|can(?:not|['’]t)|not\\s+yet)\\b");

    /** All but this. */
    private static final Pattern EXCEPTION = Pattern.compile(
            "(?iU)\\b(?:außer|ausser|except)\\s+(?:(?:der|die|das|dem|den|im|in|bei|beim|für|the|for)\\s+)*\\S+");

    /** Nothing but names, as the further links of an enumeration are. */
    private static final Pattern NAMES = Pattern.compile("(?U)\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)*");

    private Clauses() {}

    /** In their order; of an enumeration with a shared end ("Pass- und Ausweisrecht") the parts stay together. */
    public static List<String> of(String text) {
        return pieces(text, END).stream()
                .flatMap(clause -> pieces(clause, CHOICE).stream())
                .toList();
    }

    /** The same without those that deny what they name: keine Ausweise, not my job. */
    public static List<String> statedIn(String text) {
        List<String> stated = new ArrayList<>();
        boolean denied = false;
        for (String clause : pieces(EXCEPTION.matcher(text).replaceAll(" "), END)) {
            denied = DENIAL.matcher(clause).find() && !INABILITY.matcher(clause).find()
                    || denied && NAMES.matcher(clause).matches();
            if (!denied) {
                stated.addAll(pieces(clause, CHOICE));
            }
        }
        return stated;
    }

    private static List<String> pieces(String text, Pattern end) {
        return Arrays.stream(end.split(text))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
