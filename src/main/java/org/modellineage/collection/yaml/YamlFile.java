package org.modellineage.collection.yaml;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What could be read of a file.
 *
 * @param root its content; empty for a file without any
 * @param complete false when an error of syntax hides the rest
 */
public record YamlFile(Path file, Optional<YamlNode> root, boolean complete) {

    public static YamlFile unreadable(Path file) {
        return new YamlFile(file, Optional.empty(), false);
    }
}
