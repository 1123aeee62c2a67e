package org.modellineage.picture;

import org.modellineage.model.Channel;

/** The style of the links of a channel, the same in every form of a picture. */
public record ChannelStyle(String colour, String dots, String dotStyle) {

    private static final String SOLID = "";

    /**
     * The style of a channel. {@code dots} are lengths of dashes and gaps as in SVG; {@code dotStyle} is the nearest
     * style of Graphviz.
     */
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
