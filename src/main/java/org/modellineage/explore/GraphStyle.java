package org.modellineage.explore;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;

/** The graph's colours and captions in Neo4j Browser's own language of styles. */
public final class GraphStyle {

    private static final String DARK = "#1f2328";
    private static final String LIGHT = "#ffffff";

    private GraphStyle() {}

    /** The rules, by what they are for, such as {@code node.Model}. */
    public static Map<String, Map<String, String>> rules() {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            rules.put("node." + kind.label(), node(colour(kind), LIGHT, diameter(kind), "{name}"));
        }
        rules.put("node.Claim", node("#f2cc60", DARK, 50, "{predicate}"));
        rules.put("node.Collection", node("#d0d7de", DARK, 50, "{id}"));
        for (RelationshipType type : RelationshipType.values()) {
            type.channel().ifPresent(channel -> rules.put("relationship." + type.name(), derivation(type, channel)));
        }
        return rules;
    }

    /** The rules as a style file, which {@code :style} and the drop of a file take. */
    public static String grass() {
        StringBuilder text = new StringBuilder();
        rules().forEach((selector, properties) -> {
            text.append(selector).append(" {\n");
            properties.forEach((name, value) -> {
                String written = name.equals("caption") ? "'" + value + "'" : value;
                text.append("  ").append(name).append(": ").append(written).append(";\n");
            });
            text.append("}\n\n");
        });
        return text.toString();
    }

    private static Map<String, String> node(String colour, String text, int diameter, String caption) {
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("color", colour);
        rule.put("border-color", colour);
        rule.put("text-color-internal", text);
        rule.put("diameter", diameter + "px");
        rule.put("caption", caption);
        return rule;
    }

    /** A style knows types and not properties: the colour tells the channel, and the caption how sure it is. */
    private static Map<String, String> derivation(RelationshipType type, Channel channel) {
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("color", colour(channel));
        rule.put("shaft-width", channel == Channel.WEIGHTS ? "4px" : "2px");
        rule.put("font-size", "8px");
        rule.put("padding", "3px");
        rule.put("text-color-external", DARK);
        rule.put("text-color-internal", LIGHT);
        rule.put("caption", type.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ({status})");
        return rule;
    }

    private static int diameter(EntityKind kind) {
        return kind == EntityKind.MODEL ? 80 : 65;
    }

    /** The colours of the channels are those of the pictures. */
    static String colour(Channel channel) {
        return switch (channel) {
            case WEIGHTS -> "#1f6feb";
            case OUTPUTS -> "#d4691e";
            case DATA -> "#2da44e";
            case DESIGN -> "#8250df";
            case UNKNOWN -> "#6e7781";
        };
    }

    private static String colour(EntityKind kind) {
        return switch (kind) {
            case MODEL -> "#24415f";
            case DATASET -> "#1f6b43";
            case TRAINING_STAGE -> "#7a5c12";
            case TECHNIQUE -> "#5b4a86";
            case HARDWARE -> "#57606a";
            case LICENSE -> "#8a3b2a";
            case BENCHMARK -> "#2f6f7e";
            case ORGANIZATION -> "#7d3a6a";
            case PERSON -> "#a2416b";
            case PRODUCT -> "#4a5bb5";
            case EVENT -> "#9a4d12";
            case TOPIC -> "#6e6250";
            case CONFLICT -> "#b3261e";
            case SOURCE -> "#4d5560";
        };
    }
}
