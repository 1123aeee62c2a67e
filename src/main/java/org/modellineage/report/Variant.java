package org.modellineage.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;

/**
 * A question file without a statement: a variant of another question, whose statement it runs. It may redeclare some of
 * the other's parameters; the rest stay as they are.
 */
final class Variant {

    private static final String KEY = "// @as ";
    private static final String PARAMETER = "// @param ";

    private Variant() {}

    /**
     * Reads a question file, and for a variant also the parameters and the statement of the other question.
     *
     * @param files finds the file of a question by its name; null when there is none
     */
    static Cypher read(Path file, Function<String, @Nullable Path> files) {
        Cypher cypher = Cypher.read(file);
        List<String> header = header(cypher);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(KEY)) {
                String name = header.get(i).substring(KEY.length()).strip();
                Path other = files.apply(name);
                if (other == null) {
                    throw HeaderGrammar.refuse(
                            file.toString(), i + 1, "@as names no report \"" + name + "\"", HeaderGrammar.AS);
                }
                if (cypher.text().lines().skip(header.size()).anyMatch(line -> !line.isBlank())) {
                    throw HeaderGrammar.refuse(
                            file.toString(), header.size() + 1, "a statement below @as", HeaderGrammar.AS);
                }
                return new Cypher(cypher.name(), merged(header, Cypher.read(other)));
            }
        }
        return cypher;
    }

    private static String merged(List<String> header, Cypher other) {
        List<String> lines = new ArrayList<>(header);
        Set<String> declared = new HashSet<>();
        header.stream()
                .filter(line -> line.startsWith(PARAMETER))
                .map(Variant::name)
                .forEach(declared::add);
        List<String> inherited = header(other);
        inherited.stream()
                .filter(line -> line.startsWith(PARAMETER) && declared.add(name(line)))
                .forEach(lines::add);
        lines.addAll(other.text().lines().skip(inherited.size()).toList());
        return String.join("\n", lines) + "\n";
    }

    private static String name(String parameter) {
        return parameter.substring(PARAMETER.length()).strip().split(" ", 2)[0];
    }

    private static List<String> header(Cypher cypher) {
        return cypher.text().lines().takeWhile(line -> line.startsWith("//")).toList();
    }
}
