package org.modellineage.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.AnswerRows;
import org.modellineage.report.AnswerSink;
import org.modellineage.report.View;
import org.modellineage.session.Session;

/** Writes an answer to standard out or a file in the requested format. */
public final class AnswerWriter {

    /** The layout of more steps takes seconds. */
    private static final int MANY_STEPS = 300;

    private final AnswerForm form;
    private final boolean colored;
    private final Terminal terminal;
    private final Console console;

    public AnswerWriter(AnswerForm form, boolean colored, Terminal terminal, Console console) {
        this.form = form;
        this.colored = colored;
        this.terminal = terminal;
        this.console = console;
    }

    /** Refuses a format that does not suit a view, before the database is asked. */
    public AnswerWriter suiting(View view) {
        Format format = form.format();
        if (format != null && !format.suits(view)) {
            boolean byEnding = FileEnding.formats(form.output()).contains(format);
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    (byEnding ? "--output " + form.output() : "--format " + format.word())
                            + " needs an answer made of " + format.need() + ", and this one is not: use "
                            + (byEnding ? "a name that ends in " + FileEnding.suiting(view) : Format.suiting(view))
                            + (format.isPicture() ? "; tree, why and timeline can be drawn" : ""));
        }
        return this;
    }

    /** Asks a question and passes the answer to a sink, row by row. */
    @FunctionalInterface
    public interface Asking {
        void ask(Graph graph, AnswerSink sink);
    }

    /** Whether the requested format of a view can be written row by row, by {@link #stream}. */
    public boolean isStreamed(View view) {
        return form.format() != null && form.format().isStreamed(view);
    }

    /** Whether the text of an answer needs no more than the outline of its steps. */
    public boolean isOutlined(View view) {
        boolean told = form.format() == null || form.format() == Format.TREE;
        return told && (view == View.PATHS || (view == View.GRAPH && form.limit() == 0));
    }

    /** How many chains of each channel to write of an answer with paths. */
    public int chains() {
        return form.limit() == 0 ? Style.DEFAULT_CHAINS : (int) Math.min(form.limit(), Integer.MAX_VALUE);
    }

    /** Writes an answer of any size row by row. */
    public void stream(Session session, Asking asking) throws IOException {
        if (form.output() == null) {
            stream(session, asking, console.answers());
        } else {
            OutputFile.write(form.output(), out -> stream(session, asking, out));
        }
    }

    private void stream(Session session, Asking asking, Appendable out) throws IOException {
        Format format = Objects.requireNonNull(form.format());
        TellingSink sink = new TellingSink(format.writer(out), format.hasNotices() ? line -> {} : this::tell);
        try {
            session.ask(graph -> {
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
        Optional<Pager> pager = Pager.of(terminal, text);
        if (pager.isEmpty() || !pager.get().show(text)) {
            console.answers().append(text);
        }
    }

    private void tell(String notice) {
        console.message("lineage: " + notice);
    }

    public void write(Answer answer) throws IOException {
        Format format = form.format() == null ? Format.defaultFor(answer.view()) : form.format();
        boolean laidOut = format == Format.SVG || format == Format.HTML;
        if (laidOut && answer.view() != View.TIMELINE && answer.rows().size() > MANY_STEPS) {
            console.message("Drawing " + answer.rows().size() + " steps ...");
        }
        boolean brief = format == Format.defaultFor(answer.view()) && !form.all();
        int width = form.output() == null ? terminal.answerColumns() : 0;
        Style style = new Style(
                width,
                colored && form.output() == null,
                chains(),
                brief ? Style.Extent.BRIEF : Style.Extent.WHOLE,
                form.wide());
        StringBuilder text = new StringBuilder();
        Optional<String> leftOut = new Renderer(style).render(answer, format, text);
        if (form.output() == null) {
            show(text);
        } else {
            OutputFile.write(form.output(), out -> out.append(text));
        }
        leftOut.ifPresent(this::tell);
        if (!format.hasNotices()) {
            answer.notices().forEach(this::tell);
        }
    }

    /** Passes an answer to the writer of a format, and its notices to another consumer as well. */
    private static final class TellingSink implements AnswerSink {

        private final AnswerSink writer;
        private final Consumer<String> notices;
        private boolean begun;

        TellingSink(AnswerSink writer, Consumer<String> notices) {
            this.writer = writer;
            this.notices = notices;
        }

        /** Whether something has been written, so that the answer cannot start over. */
        boolean hasBegun() {
            return begun;
        }

        @Override
        public void begin(String report, Map<String, Object> parameters, List<String> columns) throws IOException {
            begun = true;
            writer.begin(report, parameters, columns);
        }

        @Override
        public void row(Map<String, Object> row) throws IOException {
            writer.row(row);
        }

        @Override
        public void end(boolean truncated, List<String> told) throws IOException {
            writer.end(truncated, told);
            told.forEach(notices);
        }
    }
}
