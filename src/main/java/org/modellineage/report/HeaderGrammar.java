package org.modellineage.report;

/** What a question file may hold, in the words of its error messages. */
final class HeaderGrammar {

    static final String DESCRIPTION = "// One sentence that says what the report answers.";
    static final String VIEW =
            "// @view table, sections, statements, card, licences, graph, paths, record or timeline, and the"
                    + " sentence that begins the answer: {model} has {count:ancestor}: {each:channels}";
    static final String PARAMETER = "// @param NAME TYPE VALUE DESCRIPTION";
    static final String EMPTY =
            "// @empty what it means when nothing is found, such as: no source says what {model} is, and with"
                    + " PARAMETER=VALUE: before it, what it means with that value";
    static final String GRAPH = "// @graph VARIABLE, VARIABLE: the nodes and relationships before the last RETURN";
    static final String OUTLINE =
            "// @outline COLUMN, COLUMN: in a view of paths, the columns that chains are counted and"
                    + " sorted by; the others follow from the variables of @graph alone";
    static final String DIFFER = "// @differ NAME, NAME: two entities that cannot be the same";
    static final String ORDER = "// @order NAME, NAME: two dates of which the first cannot be the later one";
    static final String ALSO = "// @also NAME \"EXAMPLE\": another name of the question, with an example of its own";
    static final String AS =
            "// @as NAME: instead of a statement, the name of the report whose statement this one asks";
    static final String NAME = "a lower-case letter, then letters and digits";
    static final String TYPE =
            "entity, entity(KIND|KIND), string, integer, integer(1..), boolean, date, list, list(WORD|WORD),"
                    + " list(Status), list(Channel), list(Kind), list(Predicate), list(RelationshipType) or choice(WORD|WORD)";
    static final String VALUE = "a text in double quotes as the example of a parameter that must be given, with a ?"
            + " behind it when it may be left out, or a bare default: WORD, [WORD, WORD] or none";
    static final String STATEMENT = "one statement that reads and returns rows";

    private HeaderGrammar() {}

    /** An error in one line of a file: where, what was found, what is accepted. */
    static QuestionSyntaxException refuse(String file, int line, String found, String accepted) {
        return new QuestionSyntaxException(file + ":" + line + ": " + found + " (accepted: " + accepted + ")");
    }
}
