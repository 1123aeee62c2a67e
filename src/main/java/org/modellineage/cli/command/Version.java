package org.modellineage.cli.command;

import picocli.CommandLine.Model.OptionSpec;

/** The version of the program, from the manifest of its jar. */
public final class Version {

    private Version() {}

    static OptionSpec option() {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .arity("0")
                .versionHelp(true)
                .description("Show the version.")
                .build();
    }

    /** For example {@code lineage 0.1.0}. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return Commands.NAME + " " + (version == null ? "(not packaged)" : version);
    }
}
