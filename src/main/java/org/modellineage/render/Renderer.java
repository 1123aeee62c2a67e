package org.modellineage.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.licence.Licence;
import org.modellineage.licence.LicenceConflict;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.Edges;
import org.modellineage.render.content.EntityCard;
import org.modellineage.render.content.Finding;
import org.modellineage.render.content.Rows;
import org.modellineage.render.content.StatementLine;
import org.modellineage.render.data.JsonFormat;
import org.modellineage.render.data.JsonLinesFormat;
import org.modellineage.render.drawing.Drawing;
import org.modellineage.render.lineage.ChainsFormat;
import org.modellineage.render.lineage.TreeFormat;
import org.modellineage.render.statement.CardFormat;
import org.modellineage.render.statement.ClaimsFormat;
import org.modellineage.render.statement.FindingsFormat;
import org.modellineage.render.statement.LicencesFormat;
import org.modellineage.render.statement.StatementsFormat;
import org.modellineage.render.table.MarkdownFormat;
import org.modellineage.render.table.RecordFormat;
import org.modellineage.render.table.StatementSections;
import org.modellineage.render.table.TableFormat;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;
import org.modellineage.report.AnswerSink;
import org.modellineage.report.View;
import org.modellineage.text.TerminalText;

/** Writes an answer in a format. */
public final class Renderer {

    private static final String NOTHING = "Nothing found.\n";

    private final Style style;

    /** Creates a renderer. */
    public Renderer(Style style) {
        this.style = style;
    }

    /**
     * Writes the whole answer, ending with a newline; the empty answer says so in the formats for people.
     *
     * @return what a picture has no room for, in a sentence; other formats have room for all
     * @throws RenderException when the answer's rows do not suit the format
     */
    public Optional<String> render(Answer answer, Format format, Appendable out) throws IOException {
        if (!format.suits(answer.view())) {
            throw new RenderException("report " + TerminalText.of(answer.report())
                    + ": format " + format.word() + " shows " + format.need() + ", and these are rows; use "
                    + Format.suiting(answer.view()));
        }
        requireContract(answer);
        if (format.isPicture()) {
            return draw(Drawing.of(answer), format, out);
        }
        if (format.isStreamed()) {
            sink(answer, format, out).accept(answer);
        } else {
            forPeople(answer, format, out);
        }
        return Optional.empty();
    }

    private static AnswerSink sink(Answer answer, Format format, Appendable out) {
        if (format.isStreamed(answer.view())) {
            return format.writer(out);
        }
        List<Map<String, Object>> conflicts = LicenceConflict.among(Licence.of(answer)).stream()
                .map(LicenceConflict::data)
                .toList();
        return format == Format.JSON
                ? new JsonFormat(out, Map.of("conflicts", conflicts))
                : new JsonLinesFormat(out, Map.of("conflict", conflicts));
    }

    /** Reading a question file checks this already, unless only the database knows the columns of its statement. */
    private static void requireContract(Answer answer) {
        String needs = "report " + TerminalText.of(answer.report()) + ": the view "
                + answer.view().word() + " needs ";
        if (!answer.columns().containsAll(answer.view().columns())) {
            throw new RenderException(
                    needs + "the columns " + String.join(", ", answer.view().columns()) + "; found "
                            + TerminalText.of(String.join(", ", answer.columns())));
        }
        if (answer.view() == View.PATHS && answer.parameters().size() < 2) {
            throw new RenderException(needs + "two parameters that are entities; found "
                    + Wording.counted(answer.parameters().size(), "parameter"));
        }
    }

    private static Optional<String> draw(Drawing drawing, Format format, Appendable out) throws IOException {
        switch (format) {
            case SVG -> drawing.svg(out);
            case HTML -> drawing.html(out);
            case MERMAID -> drawing.mermaid(out);
            default -> drawing.dot(out);
        }
        return drawing.leftOut();
    }

    private void forPeople(Answer answer, Format format, Appendable out) throws IOException {
        if (!answer.headline().isEmpty()) {
            new InkedText().add(Wording.sentence(answer.headline())).writeLines(style, out);
            out.append('\n');
        }
        if (answer.rows().isEmpty()) {
            out.append(NOTHING);
        } else {
            rows(answer, format, out);
        }
        if (answer.truncated()) {
            out.append("\nThere is more: the answer was cut after ")
                    .append(Wording.counted(answer.rows().size(), "row"))
                    .append(".\n");
        }
        String before = "\n";
        for (String notice : answer.notices()) {
            out.append(before);
            new InkedText().add(Wording.sentence(notice)).writeLines(style, out);
            before = "";
        }
    }

    private void rows(Answer answer, Format format, Appendable out) throws IOException {
        switch (format) {
            case TREE -> edges(answer, out);
            case MARKDOWN -> MarkdownFormat.write(Rows.of(answer), out);
            default -> table(answer, out);
        }
    }

    private void edges(Answer answer, Appendable out) throws IOException {
        if (answer.view() == View.PATHS) {
            new ChainsFormat(style, out).write(Edges.of(answer));
        } else {
            new TreeFormat(style).write(Edges.of(answer), out);
        }
    }

    private void table(Answer answer, Appendable out) throws IOException {
        switch (answer.view()) {
            case CARD -> card(answer, out);
            case RECORD -> new RecordFormat(style).write(Rows.whole(answer), out);
            case STATEMENTS -> statements(answer, out);
            case SECTIONS -> sections(answer, out);
            case LICENCES -> licences(answer, out);
            case FINDINGS -> new FindingsFormat(style, out).write(Finding.of(answer));
            default -> new TableFormat(style).write(columns(answer), out);
        }
    }

    private void card(Answer answer, Appendable out) throws IOException {
        if (style.brief()) {
            for (EntityCard card : EntityCard.of(answer)) {
                new CardFormat(style, out).write(card);
            }
        } else {
            new RecordFormat(style).write(Rows.whole(answer), out);
        }
    }

    private void statements(Answer answer, Appendable out) throws IOException {
        List<AttributedStatement> statements = AttributedStatement.of(answer);
        boolean ofConflicts = statements.stream().anyMatch(statement -> statement.conflict() != null);
        if (style.brief() && !ofConflicts && answer.parameters().get("entity") instanceof String entity) {
            new ClaimsFormat(style, out, entity).write(statements);
        } else {
            new StatementsFormat(style, out).write(statements);
        }
    }

    private void sections(Answer answer, Appendable out) throws IOException {
        if (Rows.areStatements(answer) && !style.wide()) {
            new StatementSections(style, out).write(StatementLine.of(answer));
        } else {
            new TableFormat(style).writeSections(columns(answer), out);
        }
    }

    private void licences(Answer answer, Appendable out) throws IOException {
        if (style.brief()) {
            new LicencesFormat(style, out).write(Licence.of(answer));
        } else {
            new TableFormat(style).write(columns(answer), out);
        }
    }

    private Rows columns(Answer answer) {
        return style.wide() ? Rows.of(answer) : Rows.of(answer).forPeople();
    }
}
