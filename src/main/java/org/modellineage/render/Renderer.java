package org.modellineage.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import org.modellineage.text.HarmlessText;

/** Writes an answer in a format. */
public final class Renderer {

    private static final String NOTHING = "Nothing found.\n";

    private static final Pattern FOR_PROGRAMS = Pattern.compile("id|evidence|\\w+Ids?");

    private final Style style;

    /** Makes a renderer that lays text out in a style. */
    public Renderer(Style style) {
        this.style = style;
    }

    /**
     * Writes the whole answer, ending with a newline; the empty answer says so in the formats for people.
     *
     * @throws RenderException when the answer's rows do not suit the format
     */
    public void render(Answer answer, Format format, Appendable out) throws IOException {
        if (!format.suits(answer.view())) {
            throw new RenderException("report " + HarmlessText.of(answer.report())
                    + ": format " + format.word() + " shows " + format.need() + ", and these are rows; use "
                    + Format.suiting(answer.view()));
        }
        switch (format) {
            case JSON, JSONL, CSV -> format.writer(out).accept(answer);
            case TABLE, TREE, MARKDOWN -> forPeople(answer, format, out);
            case SVG, HTML, MERMAID, DOT -> PictureFormat.write(answer, format, out);
        }
    }

    /** What of an answer the format has no room for, in a sentence; the whole answer fits all formats but pictures. */
    public Optional<String> leftOut(Answer answer, Format format) {
        return format.isPicture() ? PictureFormat.leftOut(answer) : Optional.empty();
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
            case MARKDOWN -> MarkdownFormat.write(allColumns(answer), rows(answer), out);
            default -> table(answer, out);
        }
    }

    private void edges(Answer answer, Appendable out) throws IOException {
        if (answer.view() == View.PATHS) {
            new ChainsFormat(style, out).write(answer);
        } else {
            new TreeFormat(style).write(answer, out);
        }
    }

    private void table(Answer answer, Appendable out) throws IOException {
        switch (answer.view()) {
            case CARD -> card(answer, out);
            case RECORD -> new RecordFormat(style).write(answer.columns(), answer.rows(), out);
            case STATEMENTS -> statements(answer, out);
            case SECTIONS -> sections(answer, out);
            case LICENCES -> licences(answer, out);
            default -> new TableFormat(style).write(columns(answer), rows(answer), out);
        }
    }

    private void card(Answer answer, Appendable out) throws IOException {
        if (style.brief()) {
            for (Map<String, Object> row : answer.rows()) {
                new CardFormat(style, out).write(new Card(row));
            }
        } else {
            new RecordFormat(style).write(answer.columns(), answer.rows(), out);
        }
    }

    private void statements(Answer answer, Appendable out) throws IOException {
        if (style.brief() && answer.parameters().get("entity") instanceof String entity && isOfClaims(answer)) {
            new ClaimsFormat(style, out, entity).write(answer.rows());
        } else {
            new StatementsFormat(style, out).write(answer.rows());
        }
    }

    /** Claims of one entity, and not the statements of conflicts. */
    private static boolean isOfClaims(Answer answer) {
        return answer.columns().contains("locators");
    }

    private void sections(Answer answer, Appendable out) throws IOException {
        if (StatementTable.suits(answer) && !style.wide()) {
            new StatementSections(style, out, columns(answer)).write(rows(answer));
        } else {
            new TableFormat(style).writeSections(columns(answer), rows(answer), out);
        }
    }

    private void licences(Answer answer, Appendable out) throws IOException {
        if (style.brief()) {
            new LicencesFormat(style, out).write(answer.rows());
        } else {
            new TableFormat(style).write(columns(answer), rows(answer), out);
        }
    }

    private List<String> columns(Answer answer) {
        return style.wide() ? allColumns(answer) : forPeople(allColumns(answer));
    }

    private static List<String> allColumns(Answer answer) {
        if (Format.TREE.suits(answer.view())) {
            return EdgeTable.columns(answer);
        }
        return StatementTable.suits(answer) ? StatementTable.columns(answer) : answer.columns();
    }

    /** Reports put what only programs need behind the ids; what the role says need not be said again. */
    private static List<String> forPeople(List<String> columns) {
        int end = 0;
        while (end < columns.size() && !FOR_PROGRAMS.matcher(columns.get(end)).matches()) {
            end++;
        }
        List<String> shown = new ArrayList<>(end == 0 ? columns : columns.subList(0, end));
        if (shown.contains("role")) {
            shown.removeAll(List.of("relationships", "stages", "channels", "released"));
        }
        return shown;
    }

    private static List<Map<String, Object>> rows(Answer answer) {
        if (Format.TREE.suits(answer.view())) {
            return EdgeTable.rows(answer);
        }
        return StatementTable.suits(answer) ? StatementTable.rows(answer) : answer.rows();
    }
}
