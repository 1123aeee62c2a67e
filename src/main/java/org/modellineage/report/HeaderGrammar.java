package org.modellineage.report;

/** The grammar of question files, in the words of error messages. */
final class HeaderGrammar {

    static final String DESCRIPTION = "// One sentence that says what the report answers.";
    static final String VIEW =
            "// @view table, sections, statements, card, licences, graph, paths, record, findings or timeline, and"
                    + " the sentence that begins the answer: {model} has {count:ancestor}: {each:channels}";
    static final String PARAMETER = "// @param NAME TYPE VALUE DESCRIPTION";
    static final String EMPTY =
            "// @empty TEXT, or @empty PARAMETER=VALUE: TEXT, which says what it means that nothing was found, such"
                    + " as: no source says what {model} is";
    static final String GRAPH = "// @graph VARIABLE, VARIABLE: the nodes and relationships before the last RETURN";
    static final String OUTLINE =
            "// @outline COLUMN, COLUMN: in a view of paths, the columns that chains are counted and"
                    + " sorted by; all other columns depend on the variables of @graph alone; in a view of a graph, the"
                    + " columns that its text draws";
    static final String DIFFER = "// @differ NAME, NAME: two entities that must differ";
    static final String ORDER = "// @order NAME, NAME: two dates, the first not later than the second";
    static final String ALSO = "// @also NAME \"EXAMPLE\": another name of the question, with an example of its own";
    static final String AS =
            "// @as NAME: in place of a statement, the name of the report whose statement this one runs";
    static final String NAME = "a lower-case letter, then letters and digits";
    static final String TYPE =
            "entity, entity(KIND|KIND), string, integer, integer(1..), boolean, date, list, list(WORD|WORD),"
                    + " list(Status), list(Channel), list(Kind), list(Predicate), list(RelationshipType) or choice(WORD|WORD)";
    static final String VALUE =
            "in double quotes the example of a required parameter, followed by ? when it is optional;"
                    + " or a bare default: WORD, [WORD, WORD] or none";
    static final String STATEMENT = "one statement that reads and returns rows";

    /** All keys. */
    static final String KEYS = String.join("; ", PARAMETER, VIEW, EMPTY, GRAPH, OUTLINE, DIFFER, ORDER, ALSO, AS);

    private HeaderGrammar() {}

    static String of(PairRule.Kind kind) {
        return kind == PairRule.Kind.DIFFER ? DIFFER : ORDER;
    }

    /** An error in one line of a file: where, what was found, what is accepted. */
    static QuestionSyntaxException refuse(String file, int line, String found, String accepted) {
        return new QuestionSyntaxException(file + ":" + line + ": " + found + " (accepted: " + accepted + ")");
    }
}
