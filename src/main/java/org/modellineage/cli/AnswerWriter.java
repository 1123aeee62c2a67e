package org.modellineage.cli;

import java.io.IOException;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/** Brings an answer to where it is wanted, in the form that is wanted. */
final class AnswerWriter {

    /** More steps than these take seconds to be laid out. */
    private static final int MANY_STEPS = 300;

    private final AnswerOptions options;
    private final boolean colored;
    private final Surroundings surroundings;
    private final Console console;

    AnswerWriter(AnswerOptions options, boolean colored, Surroundings surroundings, Console console) {
        this.options = options;
        this.colored = colored;
        this.surroundings = surroundings;
        this.console = console;
    }

    /** Refuses a form that answers of a view cannot have, before any work is done for it. */
    AnswerWriter suiting(View view) {
        Format format = options.format();
        if (format != null && !format.suits(view)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "--format " + format.word() + " needs an answer made of " + format.need()
                            + ", and this one is not: use " + Format.suiting(view));
        }
        return this;
    }

    void write(Answer answer) throws IOException {
        Format format = options.format() == null ? Format.defaultFor(answer.view()) : options.format();
        int chains = options.limit() == 0 ? Style.DEFAULT_CHAINS : (int) Math.min(options.limit(), Integer.MAX_VALUE);
        boolean laidOut = format == Format.SVG || format == Format.HTML;
        if (laidOut && answer.view() != View.TIMELINE && answer.rows().size() > MANY_STEPS) {
            console.message("Drawing " + answer.rows().size() + " steps ...");
        }
        Renderer plain = new Renderer(new Style(0, false, chains));
        if (options.output() == null) {
            int width = surroundings.answersToTerminal() ? surroundings.columns() : 0;
            new Renderer(new Style(width, colored, chains)).render(answer, format, console.answers());
        } else {
            OutputFile.write(options.output(), out -> plain.render(answer, format, out));
        }
        plain.leftOut(answer, format).ifPresent(sentence -> console.message(Commands.NAME + ": " + sentence));
        if (!format.hasNotices()) {
            answer.notices().forEach(notice -> console.message(Commands.NAME + ": " + notice));
        }
    }
}
