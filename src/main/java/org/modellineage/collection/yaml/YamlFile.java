package org.modellineage.collection.yaml;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The content of a file, as far as it could be read.
 *
 * @param root its content; empty for an empty file
 * @param complete false when a syntax error hides the rest
 */
public record YamlFile(Path file, Optional<YamlNode> root, boolean complete) {

    public static YamlFile unreadable(Path file) {
        return new YamlFile(file, Optional.empty(), false);
    }
}
