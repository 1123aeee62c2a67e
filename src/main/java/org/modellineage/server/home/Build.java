package org.modellineage.server.home;

import java.lang.module.ModuleDescriptor;
import java.time.Instant;
import java.util.Comparator;

/**
 * The version of a program and the time it was built; a later build counts as newer.
 *
 * @param version the program's version, such as {@code 0.1.0}
 * @param builtAt when its classes were packed, which orders builds of one version
 */
public record Build(String version, Instant builtAt) implements Comparable<Build> {

    private static final Comparator<Build> ORDER = Comparator.comparing(
                    (Build build) -> ModuleDescriptor.Version.parse(build.version()))
            .thenComparing(Build::builtAt);

    @Override
    public int compareTo(Build other) {
        return ORDER.compare(this, other);
    }
}
