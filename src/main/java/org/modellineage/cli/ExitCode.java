package org.modellineage.cli;

/** What the command's exit code tells the script that called it. */
enum ExitCode {
    /** The question was answered, if only with no rows. */
    ANSWERED(0, "answered"),
    /** Something else went wrong. */
    FAILED(1, "failed"),
    /** The command line is wrong. */
    WRONG_USAGE(2, "wrong usage"),
    /** A collection or a question file is wrong, or contradicts what the graph holds. */
    WRONG_DATA(3, "the data is wrong"),
    /** A name leads to no entity, or to several. */
    NO_SUCH_ENTITY(4, "no such entity, or several of the name"),
    /** Nothing answers at the address, or it refuses. */
    UNREACHABLE(5, "the database cannot be reached, or refuses"),
    /** Whoever read the answer stopped reading; what a shell reports for a program that a closed pipe ended. */
    PIPE_CLOSED(141, "the reader of the answer went away");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** One phrase for help. */
    String meaning() {
        return meaning;
    }
}
