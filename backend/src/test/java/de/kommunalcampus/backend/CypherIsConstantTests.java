// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * No statement is put together from parts. Looks at the compiled code: a concatenation whose fixed parts read as
 * Cypher, or a method (but for the making of a class's constants) that holds Cypher and calls something that edits text.
 */
class CypherIsConstantTests {
    private static final Path CLASSES = Path.of("target/classes/de/kommunalcampus");

    private static final Pattern CYPHER =
            Pattern.compile("(?s).*\\b(MATCH|MERGE|CREATE|UNWIND|CALL|DETACH DELETE|SET|REMOVE|ORDER BY|RETURN)\\b.*");

    private static final Set<String> EDITING = Set.of(
            "formatted", "format", "replace", "replaceAll", "replaceFirst", "concat", "join", "append", "repeat");

    private static final String LABELS_OF_THE_LOADER = "labels and types are words of the sample world's loader";

    /** Statements made of constants of the code alone, with the reason why they cannot be written out. */
    private static final Map<String, String> REVIEWED = Map.of(
            "de.kommunalcampus.backend.seeding.Batch$Nodes#cypher", LABELS_OF_THE_LOADER,
            "de.kommunalcampus.backend.seeding.Batch$Nodes#clearing", LABELS_OF_THE_LOADER,
            "de.kommunalcampus.backend.seeding.Batch$Edges#cypher", LABELS_OF_THE_LOADER);

    @Test
    void isNeverPutTogether() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : classFiles()) {
            new ClassReader(Files.readAllBytes(file)).accept(new Inspector(found), ClassReader.SKIP_FRAMES);
        }
        found.keySet().removeAll(REVIEWED.keySet());
        assertThat(found).isEmpty();
    }

    @Test
    void seesWhatItLooksFor() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Class<?> type : List.of(Concatenating.class, Formatting.class)) {
            new ClassReader(type.getName()).accept(new Inspector(found), ClassReader.SKIP_FRAMES);
        }
        assertThat(found).hasSize(2);
    }

    private static List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static final class Inspector extends ClassVisitor {
        private final Map<String, List<String>> found;
        private String type = "";

        Inspector(Map<String, List<String>> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name.replace('/', '.');
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodInspector(type + "#" + name, found);
        }
    }

    private static final class MethodInspector extends MethodVisitor {
        private final String method;
        private final Map<String, List<String>> found;
        private boolean cypher;
        private boolean editing;

        MethodInspector(String method, Map<String, List<String>> found) {
            super(Opcodes.ASM9);
            this.method = method;
            this.found = found;
        }

        @Override
        public void visitLdcInsn(Object value) {
            cypher |= value instanceof String text && CYPHER.matcher(text).matches();
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean text = owner.equals("java/lang/String") || owner.startsWith("java/lang/StringBu");
            editing |= text && EDITING.contains(name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (name.equals("makeConcatWithConstants")
                        && argument instanceof String recipe
                        && CYPHER.matcher(recipe).matches()) {
                    found.computeIfAbsent(method, key -> new ArrayList<>()).add(recipe);
                }
            }
        }

        @Override
        public void visitEnd() {
            boolean beforeAnyRequest = method.endsWith("#<clinit>");
            if (cypher && editing && !beforeAnyRequest) {
                found.computeIfAbsent(method, key -> new ArrayList<>()).add("edits text beside Cypher");
            }
        }
    }

    private static final class Concatenating {
        static String statement(String label) {
            return "MATCH (n:" + label + ") RETURN n";
        }
    }

    private static final class Formatting {
        static String statement(String label) {
            return "MATCH (n:%s) RETURN n".formatted(label);
        }
    }
}
