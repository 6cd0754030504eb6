// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Texts as clients send them. */
final class Texts {
    private static final int DEEPEST = 20;

    private Texts() {}

    /** Puts umlauts and accents together in all texts below: a name is the same one however a client writes it. */
    static void compose(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (entry.getValue().isTextual()) {
                    entry.setValue(composed(entry.getValue()));
                } else {
                    compose(entry.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, composed(array.get(i)));
                } else {
                    compose(array.get(i));
                }
            }
        }
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static TextNode composed(JsonNode text) {
        return TextNode.valueOf(composed(text.textValue()));
    }

    /** @throws BadRequestException where it is no UTF-8 */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException("invalid-request: the body is no UTF-8", "invalidSyntax");
        }
    }

    /**
     * Whether brackets nest deeper than anything that is meant. What nests deeper would cost the parsers behind their
     * stack; the count does not care whether the text is well-formed, which is theirs to say.
     */
    static boolean nestsTooDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[' || c == '(')) {
                if (++depth > DEEPEST) {
                    return true;
                }
            } else if (!quoted && (c == '}' || c == ']' || c == ')')) {
                depth--;
            }
        }
        return false;
    }
}
