package org.modellineage.cli.output;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.modellineage.cli.Database;
import org.modellineage.cli.Surroundings;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.AnswerRows;
import org.modellineage.report.AnswerSink;
import org.modellineage.report.View;

/** Writes an answer to standard out or a file in the requested format. */
public final class AnswerWriter {

    /** The layout of more steps takes seconds. */
    private static final int MANY_STEPS = 300;

    private final AnswerOptions options;
    private final boolean colored;
    private final Surroundings surroundings;
    private final Console console;

    public AnswerWriter(AnswerOptions options, boolean colored, Surroundings surroundings, Console console) {
        this.options = options;
        this.colored = colored;
        this.surroundings = surroundings;
        this.console = console;
    }

    /** Refuses a format that does not suit a view, before the database is asked. */
    public AnswerWriter suiting(View view) {
        Format format = options.format();
        if (format != null && !format.suits(view)) {
            boolean byEnding = FileEnding.formats(options.output()).contains(format);
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    (byEnding ? "--output " + options.output() : "--format " + format.word())
                            + " needs an answer made of " + format.need() + ", and this one is not: use "
                            + (byEnding ? "a name that ends in " + FileEnding.suiting(view) : Format.suiting(view)));
        }
        return this;
    }

    /** Asks a question and passes the answer to a sink, row by row. */
    @FunctionalInterface
    public interface Asking {
        void ask(Graph graph, AnswerSink sink);
    }

    /** Whether the requested format can be written row by row, by {@link #stream}. */
    public boolean isStreamed() {
        return options.format() != null && options.format().isStreamed();
    }

    /** How many chains of each channel are written of paths; 0 when every step is. */
    public int chains(View view) {
        boolean told = options.format() == null || options.format() == Format.TREE;
        return view == View.PATHS && told ? chains() : 0;
    }

    private int chains() {
        return options.limit() == 0 ? Style.DEFAULT_CHAINS : (int) Math.min(options.limit(), Integer.MAX_VALUE);
    }

    /** Writes an answer of any size row by row. */
    public void stream(Database database, Asking asking) throws IOException {
        if (options.output() == null) {
            stream(database, asking, console.answers());
        } else {
            OutputFile.write(options.output(), out -> stream(database, asking, out));
        }
    }

    private void stream(Database database, Asking asking, Appendable out) throws IOException {
        Format format = Objects.requireNonNull(options.format());
        TellingSink sink = new TellingSink(format.writer(out), format.hasNotices() ? line -> {} : this::tell);
        try {
            database.ask(graph -> {
                try {
                    asking.ask(graph, sink);
                    return true;
                } catch (GraphException e) {
                    if (sink.hasBegun() && e.kind() == GraphException.Kind.UNREACHABLE) {
                        // Asking again would write the first rows twice.
                        throw new CommandException(ExitCode.UNREACHABLE, String.valueOf(e.getMessage()), e);
                    }
                    throw e;
                }
            });
        } catch (AnswerRows.WriteFailure e) {
            throw e.getCause();
        }
    }

    private void show(CharSequence text) throws IOException {
        Optional<Pager> pager = Pager.of(surroundings, text);
        if (pager.isEmpty() || !pager.get().show(text)) {
            console.answers().append(text);
        }
    }

    private void tell(String notice) {
        console.message(Commands.NAME + ": " + notice);
    }

    public void write(Answer answer) throws IOException {
        Format format = options.format() == null ? Format.defaultFor(answer.view()) : options.format();
        boolean laidOut = format == Format.SVG || format == Format.HTML;
        if (laidOut && answer.view() != View.TIMELINE && answer.rows().size() > MANY_STEPS) {
            console.message("Drawing " + answer.rows().size() + " steps ...");
        }
        boolean brief = format == Format.defaultFor(answer.view()) && !options.all();
        Style.Extent extent = brief ? Style.Extent.BRIEF : Style.Extent.WHOLE;
        Renderer plain = new Renderer(new Style(0, false, chains(), extent, options.wide()));
        if (options.output() == null) {
            int width = surroundings.answersToTerminal() ? surroundings.columns() : 0;
            Style style = new Style(width, colored, chains(), extent, options.wide());
            StringBuilder text = new StringBuilder();
            new Renderer(style).render(answer, format, text);
            show(text);
        } else {
            OutputFile.write(options.output(), out -> plain.render(answer, format, out));
        }
        plain.leftOut(answer, format).ifPresent(this::tell);
        if (!format.hasNotices()) {
            answer.notices().forEach(this::tell);
        }
    }
}
