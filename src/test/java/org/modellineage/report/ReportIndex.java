package org.modellineage.report;

/** Writes the index of a library's questions, as Markdown, from their headers. */
final class ReportIndex {

    private ReportIndex() {}

    /** The whole text of the index; the same library always gives the same text. */
    static String of(ReportLibrary library) {
        StringBuilder text = new StringBuilder("""
                # Reports

                Each file holds one question: a header that says what it asks and needs, and one read-only statement.
                `lineage NAME` runs it. This page is made from the headers by `ReportIndexTest`; after a change, run
                `mvn -Dfast -Dtest=ReportIndexTest -Dregenerate test`.
                """);
        for (String name : library.names()) {
            library.find(name).ifPresent(question -> append(text, question));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Question question) {
        text.append("\n## [")
                .append(question.name())
                .append("](")
                .append(question.cypher().name())
                .append(".cypher)\n\n");
        if (!question.name().equals(question.cypher().name())) {
            text.append("Another name of [")
                    .append(question.cypher().name())
                    .append("](#")
                    .append(question.cypher().name())
                    .append(").\n");
            return;
        }
        text.append(question.description())
                .append(" Shown as ")
                .append(question.view().word())
                .append(".\n");
        if (question.parameters().isEmpty()) {
            return;
        }
        text.append("\n| parameter | type | default | meaning |\n|---|---|---|---|\n");
        for (Parameter parameter : question.parameters()) {
            text.append("| `").append(parameter.name()).append("` | ");
            text.append(type(parameter))
                    .append(" | ")
                    .append(fallback(parameter))
                    .append(" | ");
            text.append(cell(parameter.description())).append(" |\n");
        }
    }

    private static String type(Parameter parameter) {
        String word = parameter.type().word();
        return parameter.choices().isEmpty() ? word : word + " of " + cell(String.join(", ", parameter.choices()));
    }

    private static String fallback(Parameter parameter) {
        String text = parameter.defaultValue();
        if (text == null) {
            return "required, such as `" + cell(String.valueOf(parameter.example())) + "`";
        }
        if (parameter.example() != null) {
            return "may be left out, such as `" + cell(parameter.example()) + "`";
        }
        return text.isEmpty() ? "" : cell(text.replace(",", ", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
