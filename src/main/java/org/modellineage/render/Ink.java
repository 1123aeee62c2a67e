package org.modellineage.render;

/** The few ways in which text stands out on a terminal. They only repeat what the words say. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    WEIGHTS("32"),
    OUTPUTS("36"),
    DOUBT("33"),
    DENIAL("31");

    private static final String ESCAPE = "\u001b[";

    private final String attribute;

    Ink(String attribute) {
        this.attribute = attribute;
    }

    /** The ink for what stands in a column: statuses and channels have one, by their word. */
    static Ink of(String column, String word) {
        return switch (column) {
            case "status" -> ofStatus(word);
            case "channel" -> ofChannel(word);
            default -> PLAIN;
        };
    }

    /** The ink of a status, also when a rank follows it, as in "alleged, preferred". */
    static Ink ofStatus(String words) {
        int comma = words.indexOf(',');
        return switch (comma < 0 ? words : words.substring(0, comma)) {
            case "alleged", "disputed" -> DOUBT;
            case "denied", "retracted" -> DENIAL;
            default -> PLAIN;
        };
    }

    static Ink ofChannel(String word) {
        return switch (word) {
            case "weights" -> WEIGHTS;
            case "outputs" -> OUTPUTS;
            default -> PLAIN;
        };
    }

    /** The sequence that begins it on a terminal. */
    String begin() {
        return ESCAPE + attribute + "m";
    }

    /** The sequence that ends every ink. */
    static String end() {
        return ESCAPE + "0m";
    }
}
