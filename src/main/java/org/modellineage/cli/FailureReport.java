package org.modellineage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.cli.output.FileTrouble;
import org.modellineage.graph.GraphException;
import org.modellineage.load.LoadException;
import org.modellineage.render.RenderException;
import org.modellineage.report.EntityNotFoundException;
import org.modellineage.report.EntityNotFoundException.Candidate;
import org.modellineage.report.InvalidParameterException;
import org.modellineage.report.QuestionSyntaxException;
import org.modellineage.server.process.LocalServerException;
import org.modellineage.session.SessionException;
import org.modellineage.text.TerminalText;

/** Explains a failure on standard error and maps it to an exit code. */
final class FailureReport {

    private final Console console;
    private final boolean stacktrace;

    FailureReport(Console console, boolean stacktrace) {
        this.console = console;
        this.stacktrace = stacktrace;
    }

    /** Writes one line that says what to do, followed by candidates if a name was not found or is ambiguous. */
    ExitCode explain(Throwable failure) {
        ExitCode code = exitCode(failure);
        if (code != ExitCode.PIPE_CLOSED) {
            console.message(Commands.NAME + ": " + message(failure));
            if (failure instanceof EntityNotFoundException names) {
                names.candidates().forEach(this::show);
            }
        }
        if (stacktrace) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(console::message);
        }
        return code;
    }

    private static ExitCode exitCode(Throwable failure) {
        if (failure instanceof CommandException command) {
            return command.exitCode();
        }
        if (failure instanceof GraphException graph) {
            return switch (graph.kind()) {
                case UNREACHABLE, SILENT -> ExitCode.UNREACHABLE;
                case REFUSED, TIMEOUT -> ExitCode.FAILED;
            };
        }
        if (failure instanceof SessionException session) {
            return switch (session.kind()) {
                case CONFIGURATION -> ExitCode.WRONG_USAGE;
                case DATA -> ExitCode.WRONG_DATA;
                case FAILED -> ExitCode.FAILED;
            };
        }
        if (failure instanceof EntityNotFoundException) {
            return ExitCode.NO_SUCH_ENTITY;
        }
        if (failure instanceof InvalidParameterException || failure instanceof RenderException) {
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof QuestionSyntaxException || failure instanceof LoadException) {
            return ExitCode.WRONG_DATA;
        }
        if (failure instanceof LocalServerException) {
            return ExitCode.UNREACHABLE;
        }
        return pipeClosed(failure) ? ExitCode.PIPE_CLOSED : ExitCode.FAILED;
    }

    private static String message(Throwable failure) {
        if (failure instanceof GraphException graph && graph.kind() == GraphException.Kind.TIMEOUT) {
            return graph.getMessage() + "; --timeout gives it more, 0 all it needs";
        }
        if (failure instanceof GraphException graph && graph.kind() == GraphException.Kind.SILENT) {
            return graph.getMessage() + "; --silence sets how long to wait";
        }
        if (failure instanceof EntityNotFoundException names) {
            String hint =
                    names.ambiguous() ? "; use an id:" : names.candidates().isEmpty() ? "" : "; near it:";
            return TerminalText.of(String.valueOf(names.getMessage())) + hint;
        }
        if (failure instanceof IOException e) {
            return "cannot read or write: " + FileTrouble.reason(e);
        }
        if (failure instanceof UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            String reason = FileTrouble.reason(cause);
            return cause.toString().equals(e.getMessage()) ? reason : e.getMessage() + ": " + reason;
        }
        if (failure instanceof OutOfMemoryError) {
            return "the answer is too large for this command's memory: --limit asks for less, and"
                    + " LINEAGE_JAVA_OPTS=-Xmx2g gives it more";
        }
        boolean expected = exitCode(failure) != ExitCode.FAILED
                || failure instanceof GraphException
                || failure instanceof SessionException
                || failure instanceof CommandException;
        return expected
                ? String.valueOf(failure.getMessage())
                : "failed unexpectedly, --stacktrace shows where: " + failure;
    }

    /** Java reports a closed pipe only by the message of the system, which has this word in most languages. */
    private static boolean pipeClosed(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException e ? e.getCause() : failure;
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private void show(Candidate candidate) {
        console.message(
                "  " + TerminalText.of(candidate.id() + "  " + candidate.name() + " (" + candidate.kind() + ")"));
    }
}
