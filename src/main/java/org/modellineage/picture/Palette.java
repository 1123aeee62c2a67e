package org.modellineage.picture;

import java.util.Locale;
import java.util.function.Function;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Status;

/**
 * The colours of channels, statuses and kinds, the same in the terminal, in pictures, in Neo4j Browser and in charts. No
 * two are alike, and each has the contrast of 4.5 to its background that WCAG AA asks of text.
 */
public final class Palette {

    public static final Tone PAPER = new Tone("#ffffff", "#0d1117");
    public static final Tone INK = new Tone("#1f2328", "#f0f6fc");

    /** Text that matters less. */
    public static final Tone FAINT = new Tone("#59636e", "#9ea7b3");

    /** The inside and the border of a box. */
    public static final Tone BOX = new Tone("#f6f8fa", "#161b22");

    public static final Tone EDGE = new Tone("#818b98", "#6e7681");

    /** The inside of a box that the question was about. */
    public static final Tone ASKED = new Tone("#fff8c5", "#3d3200");

    /** The terminal's own colour for text. */
    private static final int OWN = 39;

    private Palette() {}

    /**
     * A colour.
     *
     * @param light as a hexadecimal number, for a light background
     * @param dark the same for a dark background
     * @param ansi the number of the nearest foreground colour of a terminal
     */
    public record Tone(String light, String dark, int ansi) {

        private Tone(String light, String dark) {
            this(light, dark, OWN);
        }
    }

    public static Tone of(Channel channel) {
        return switch (channel) {
            case WEIGHTS -> new Tone("#1f4dca", "#5b8cff", 34);
            case OUTPUTS -> new Tone("#86198f", "#f53d9b", 35);
            case DATA -> new Tone("#17591f", "#8fe38f", 32);
            case DESIGN -> new Tone("#0f7f84", "#12b5dc", 36);
            case UNKNOWN -> new Tone("#4b535d", "#c9d1d9");
        };
    }

    public static Tone of(Status status) {
        return switch (status) {
            case ASSERTED -> INK;
            case DISPUTED -> new Tone("#6b5300", "#f2d057", 33);
            case ALLEGED -> new Tone("#b3530e", "#fc8326", 33);
            case DENIED -> new Tone("#c9112f", "#ff4d5e", 31);
            case RETRACTED -> new Tone("#8f5a49", "#c08463", 31);
        };
    }

    /** The colour of a kind, on which white text can be read where the background is light. */
    public static Tone of(EntityKind kind) {
        return switch (kind) {
            case MODEL -> new Tone("#24415f", "#8fb3d9");
            case DATASET -> new Tone("#4b7a52", "#2ca87b");
            case TRAINING_STAGE -> new Tone("#405400", "#8d8f1b");
            case TECHNIQUE -> new Tone("#894ba2", "#ae7cc7");
            case HARDWARE -> new Tone("#346984", "#7e7e8e");
            case LICENSE -> new Tone("#442d1f", "#eaa850");
            case BENCHMARK -> new Tone("#254a3f", "#95e1d0");
            case ORGANIZATION -> new Tone("#a8418a", "#e76fa1");
            case PERSON -> new Tone("#6d4b60", "#f2a2b8");
            case PRODUCT -> new Tone("#431fd7", "#4d96e2");
            case EVENT -> new Tone("#851600", "#ffccbe");
            case TOPIC -> new Tone("#6f6e64", "#afa389");
            case CONFLICT -> new Tone("#b54562", "#d4623f");
            case SOURCE -> new Tone("#505c9e", "#4d949a");
        };
    }

    /** CSS variables for a light background: {@code --weights}, {@code --alleged}, {@code --kind-model}, {@code --ink} and so on. */
    public static String lightVariables() {
        return variables(Tone::light);
    }

    /** The same for a dark background. */
    public static String darkVariables() {
        return variables(Tone::dark);
    }

    private static String variables(Function<Tone, String> side) {
        StringBuilder css = new StringBuilder();
        declare(css, "paper", side.apply(PAPER));
        declare(css, "ink", side.apply(INK));
        declare(css, "faint", side.apply(FAINT));
        declare(css, "box", side.apply(BOX));
        declare(css, "edge", side.apply(EDGE));
        declare(css, "asked", side.apply(ASKED));
        for (Channel channel : Channel.values()) {
            declare(css, channel.word(), side.apply(of(channel)));
        }
        for (Status status : Status.values()) {
            declare(css, status.word(), side.apply(of(status)));
        }
        for (EntityKind kind : EntityKind.values()) {
            declare(css, cssName(kind), side.apply(of(kind)));
        }
        return css.append('\n').toString();
    }

    /** The name of a kind in CSS, such as {@code kind-training-stage}. */
    public static String cssName(EntityKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void declare(StringBuilder css, String name, String value) {
        css.append(css.isEmpty() ? "--" : " --")
                .append(name)
                .append(": ")
                .append(value)
                .append(';');
    }
}
