package org.modellineage.cli.output;

/** The exit codes of the command. */
public enum ExitCode {
    /** The question was answered, possibly without rows. */
    ANSWERED(0, "answered"),
    /** Any other failure. */
    FAILED(1, "failed"),
    /** The command line is wrong. */
    WRONG_USAGE(2, "wrong usage"),
    /** A collection or a question file is invalid, or contradicts the graph. */
    WRONG_DATA(3, "invalid data"),
    /** A name matches no entity, or several. */
    NO_SUCH_ENTITY(4, "no such entity, or an ambiguous name"),
    /** The database or the hub cannot be reached, or refuses. */
    UNREACHABLE(5, "the database or the hub cannot be reached, or refuses"),
    /** A policy refuses a model. */
    REFUSED(6, "a policy refuses a model"),
    /** The reader closed the pipe; shells report SIGPIPE like this. */
    PIPE_CLOSED(141, "the reader of the answer closed the pipe");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** A phrase for help. */
    public String meaning() {
        return meaning;
    }
}
