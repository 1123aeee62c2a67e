package org.modellineage.cli.output;

import org.modellineage.session.Environment;

/**
 * What the launcher found out about the terminal.
 *
 * @param answers whether answers go to a terminal
 * @param messages whether messages go to a terminal
 * @param columns the width of the terminal; 80 when it is unknown
 * @param lines the height of the terminal; 24 when it is unknown
 * @param environment the variables that say how to use it
 */
public record Terminal(boolean answers, boolean messages, int columns, int lines, Environment environment) {

    private static final int FEWEST_COLUMNS = 20;
    private static final int FEWEST_LINES = 2;

    /** Reads the system properties that the launcher sets. */
    public static Terminal of(Environment environment) {
        return new Terminal(
                isTrue(environment, "lineage.stdout.terminal"),
                isTrue(environment, "lineage.stderr.terminal"),
                Math.max(FEWEST_COLUMNS, number(environment, "lineage.columns", 80)),
                Math.max(FEWEST_LINES, number(environment, "lineage.lines", 24)),
                environment);
    }

    /** The width for answers; 0 when they go elsewhere and need not fit. */
    public int answerColumns() {
        return answers ? columns : 0;
    }

    /** Whether answers may have colours; any value of {@code NO_COLOR} turns them off, see no-color.org. */
    public boolean colours() {
        return answers && environment.variable("NO_COLOR") == null && !"dumb".equals(environment.variable("TERM"));
    }

    private static boolean isTrue(Environment environment, String property) {
        return "true".equals(environment.properties().getProperty(property));
    }

    private static int number(Environment environment, String property, int otherwise) {
        try {
            return Integer.parseInt(environment.properties().getProperty(property, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
