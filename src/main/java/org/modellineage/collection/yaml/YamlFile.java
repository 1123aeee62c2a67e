package org.modellineage.collection.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.collection.problem.Problems;

/**
 * The content of a YAML file, as far as it can be read.
 *
 * @param root its content; empty for an empty file
 * @param complete false when a part could not be read
 */
public record YamlFile(Path file, Optional<YamlNode> root, boolean complete) {

    /** Reads a file; an unreadable one is a problem, and empty. */
    public static YamlFile read(Path file, Problems problems) {
        return FileText.read(file, problems)
                .map(text -> YamlParser.parse(file, text, problems))
                .orElseGet(() -> new YamlFile(file, Optional.empty(), false));
    }
}
