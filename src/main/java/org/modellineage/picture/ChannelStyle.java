package org.modellineage.picture;

import org.modellineage.model.Channel;

/** How the links of a channel are drawn, the same in every form of a picture. */
public record ChannelStyle(String colour, String dots, String dotStyle) {

    private static final String SOLID = "";

    /** Dots are lengths of dashes and gaps, as in SVG; the dot style is Graphviz's word for about the same. */
    public static ChannelStyle of(Channel channel) {
        return switch (channel) {
            case WEIGHTS -> new ChannelStyle("#1f6feb", SOLID, "solid");
            case OUTPUTS -> new ChannelStyle("#d4691e", "7 4", "dashed");
            case DATA -> new ChannelStyle("#2da44e", "2 4", "dotted");
            case DESIGN -> new ChannelStyle("#8250df", SOLID, "solid");
            case UNKNOWN -> new ChannelStyle("#6e7781", SOLID, "solid");
        };
    }
}
