package org.modellineage.render.terminal;

import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Palette;
import org.modellineage.picture.Palette.Tone;

/** The few ways in which text stands out on a terminal. They only repeat what the words say. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    WEIGHTS(Palette.of(Channel.WEIGHTS)),
    OUTPUTS(Palette.of(Channel.OUTPUTS)),
    DATA(Palette.of(Channel.DATA)),
    DESIGN(Palette.of(Channel.DESIGN)),
    DOUBT(Palette.of(Status.ALLEGED)),
    DENIAL(Palette.of(Status.DENIED));

    private static final String ESCAPE = "\u001b[";

    private final String attribute;

    Ink(String attribute) {
        this.attribute = attribute;
    }

    Ink(Tone tone) {
        this(Integer.toString(tone.ansi()));
    }

    /** The ink of a value: statuses and channels have one. */
    public static Ink of(String column, String word) {
        return switch (column) {
            case "status" -> ofStatus(word);
            case "channel" -> ofChannel(word);
            default -> PLAIN;
        };
    }

    /** The ink of a status, also when a rank follows it, as in "alleged, preferred". */
    public static Ink ofStatus(String words) {
        int comma = words.indexOf(',');
        return switch (comma < 0 ? words : words.substring(0, comma)) {
            case "alleged", "disputed" -> DOUBT;
            case "denied", "retracted" -> DENIAL;
            default -> PLAIN;
        };
    }

    public static Ink ofChannel(String word) {
        return switch (word) {
            case "weights" -> WEIGHTS;
            case "outputs" -> OUTPUTS;
            case "data" -> DATA;
            case "design" -> DESIGN;
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
