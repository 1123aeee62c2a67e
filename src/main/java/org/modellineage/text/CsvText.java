package org.modellineage.text;

/** Text for a field of CSV after RFC 4180, which a spreadsheet must not run as a formula. */
public final class CsvText {

    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "\",;\r\n\t";

    private CsvText() {}

    /**
     * The text as a field. What begins like a formula gets an apostrophe before it. Line breaks and tabs are data in a quoted
     * field; every other hidden character is spelled out, as in tables.
     */
    public static String field(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = TerminalText.of(formula ? "'" + text : text, "\n\t");
        boolean quotes = safe.startsWith(" ") || safe.endsWith(" ");
        for (int at = 0; at < safe.length() && !quotes; at++) {
            quotes = NEEDS_QUOTES.indexOf(safe.charAt(at)) >= 0;
        }
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
