package org.modellineage.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.picture.Palette;

/** The colours and captions of the graph in the style language of Neo4j Browser. */
public final class GraphStyle {

    private static final String DARK = Palette.INK.light();
    private static final String LIGHT = Palette.PAPER.light();

    /** The colours of stated relationships without a channel, and of derived steps. */
    private static final String STATED = "#8c959f";

    private static final String DERIVED = Palette.INK.light();

    /** The property with captions, which the loader writes. */
    private static final String CAPTION = "{caption}";

    private GraphStyle() {}

    /** The rules by selector, such as {@code node.Model}. */
    public static Map<String, Map<String, String>> rules() {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            rules.put("node." + kind.label(), node(Palette.of(kind).light(), LIGHT, diameter(kind), CAPTION));
        }
        rules.put("node.Claim", node("#f2cc60", DARK, 65, CAPTION));
        rules.put("node.Collection", node("#d0d7de", DARK, 50, "{id}"));
        for (RelationshipType type : RelationshipType.values()) {
            String colour =
                    type.channel().map(channel -> Palette.of(channel).light()).orElse(STATED);
            boolean weights = type.channel().filter(Channel.WEIGHTS::equals).isPresent();
            rules.put("relationship." + type.name(), relationship(colour, weights ? "4px" : "2px", CAPTION));
        }
        rules.put("relationship.FROM", relationship(DERIVED, "2px", CAPTION));
        return rules;
    }

    /** The rules as a GraSS file. */
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

    /**
     * The style of a type of relationship. It cannot depend on properties, so the colour shows the channel, and the
     * caption shows the status.
     */
    private static Map<String, String> relationship(String colour, String width, String caption) {
        Map<String, String> rule = new LinkedHashMap<>();
        rule.put("color", colour);
        rule.put("shaft-width", width);
        rule.put("font-size", "8px");
        rule.put("padding", "3px");
        rule.put("text-color-external", DARK);
        rule.put("text-color-internal", LIGHT);
        rule.put("caption", caption);
        return rule;
    }

    private static int diameter(EntityKind kind) {
        return kind == EntityKind.MODEL ? 90 : 75;
    }
}
