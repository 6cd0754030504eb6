// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.kommunalcampus.backend.platform.HiddenCharacters;
import de.kommunalcampus.backend.staffing.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the texts of a user may look like; the same as in a form or a file where the staff list has a place for them. */
final class UserTexts {
    static final int LONGEST_USER_NAME = 200;
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_DOCUMENT = 20_000;

    private UserTexts() {}

    /** @throws NamedProblem with the attribute at fault */
    static void check(User user) {
        checkText("", user);
        if (user.toString().length() > LONGEST_DOCUMENT) {
            throw NamedProblem.invalid("the user", "is longer than " + LONGEST_DOCUMENT + " characters");
        }
        String userName = user.getUserName().map(String::strip).orElse("");
        if (userName.isEmpty()
                || userName.length() > LONGEST_USER_NAME
                || Shape.isFormula(userName)
                || HiddenCharacters.isIn(userName)) {
            throw NamedProblem.invalid("userName", "is no user name");
        }
        checkVisible("displayName", user.getDisplayName());
        checkVisible("nickName", user.getNickName());
        user.getName().ifPresent(UserTexts::checkName);
        checkName("name.givenName", user.getName().flatMap(Name::getGivenName));
        checkName("name.familyName", user.getName().flatMap(Name::getFamilyName));
        user.getEnterpriseUser()
                .flatMap(EnterpriseUser::getEmployeeNumber)
                .map(String::strip)
                .filter(number -> !number.isEmpty() && !Shape.isPersonnelNumber(number))
                .ifPresent(number -> {
                    throw NamedProblem.invalid("employeeNumber", "is no personnel number");
                });
    }

    /** The number of the enterprise extension and nothing else: an external id is any word of the directory's. */
    static @Nullable String personnelNumber(User user) {
        return user.getEnterpriseUser()
                .flatMap(EnterpriseUser::getEmployeeNumber)
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .orElse(null);
    }

    static boolean isMail(String text) {
        return Shape.isMail(text.strip());
    }

    static String shortened(String userName) {
        return userName.length() <= Shape.LONGEST_NAME ? userName : userName.substring(0, Shape.LONGEST_NAME);
    }

    /** Also the parts of it that the staff list has no place for. */
    private static void checkName(Name name) {
        name.properties()
                .forEach(part -> checkVisible(
                        "name." + part.getKey(),
                        Optional.ofNullable(part.getValue().textValue())));
    }

    private static void checkVisible(String attribute, Optional<String> text) {
        text.filter(HiddenCharacters::isIn).ifPresent(hidden -> {
            throw NamedProblem.invalid(attribute, "has hidden characters");
        });
    }

    private static void checkName(String attribute, Optional<String> name) {
        name.map(String::strip)
                .filter(text -> !text.isEmpty() && !Shape.isName(text))
                .ifPresent(text -> {
                    throw NamedProblem.invalid(attribute, "is no name");
                });
    }

    private static void checkText(String path, JsonNode node) {
        if (node.isTextual() && node.textValue().length() > LONGEST_TEXT) {
            throw NamedProblem.invalid(path, "is longer than " + LONGEST_TEXT + " characters");
        }
        node.properties()
                .forEach(entry ->
                        checkText(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue()));
        if (node.isArray()) {
            node.forEach(element -> checkText(path, element));
        }
    }
}
