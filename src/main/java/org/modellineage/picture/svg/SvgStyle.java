package org.modellineage.picture.svg;

import org.modellineage.model.EntityKind;
import org.modellineage.picture.Palette;

/** The style sheet of every picture: light, dark and for print. */
final class SvgStyle {

    static final String FONTS = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private static final int STEP = 100;
    private static final int MOST_STEPS = 80;

    private static final String RULES = """
            svg.lineage:not(:root) { max-width: 100%%; min-width: calc(0.7 * var(--natural)); height: auto; }
            .lineage text { font-family: %s; font-size: 11.5px; font-weight: normal; fill: var(--ink); }
            .lineage .title { font-size: 18px; font-weight: bold; }
            .lineage .remark, .lineage .faint { fill: var(--faint); }
            .lineage .paper { fill: var(--paper); }
            .lineage .name { font-size: 14px; font-weight: bold; }
            .lineage .box text { text-anchor: middle; }
            .lineage .shape { fill: var(--box); stroke: var(--edge); stroke-width: 1.3; }
            .lineage .dataset .shape { stroke: var(--kind-dataset); }
            .lineage .asked .shape { fill: var(--asked); stroke: var(--ink); stroke-width: 2.6; }
            .lineage .unreleased .shape { stroke-dasharray: 5 4; }
            .lineage .line { fill: none; stroke: var(--tone); stroke-width: 1.6; }
            .lineage .weights { --tone: var(--weights); --point: var(--weights); }
            .lineage .outputs { --tone: var(--outputs); --point: var(--outputs); }
            .lineage .data { --tone: var(--data); --point: var(--data); }
            .lineage .design { --tone: var(--design); --point: var(--design); }
            .lineage .unknown { --tone: var(--unknown); --point: var(--unknown); }
            .lineage .weights .line { stroke-width: 3; }
            .lineage .outputs .line { stroke-width: 4.6; }
            .lineage .outputs .core { fill: none; stroke: var(--paper); stroke-width: 1.8; }
            .lineage .design .line { stroke-width: 2.6; stroke-dasharray: 0 5.5; stroke-linecap: round; }
            .lineage .unknown .line { stroke-width: 1.2; }
            .lineage .head { fill: var(--point); stroke: var(--point); stroke-width: 1.2; stroke-linejoin: round; }
            .lineage .outputs .head, .lineage .unknown .head { fill: var(--paper); stroke-width: 1.6; }
            .lineage .design .head { fill: none; stroke-width: 2; }
            .lineage .moment .asserted { --tone: var(--faint); }
            .lineage .disputed { --tone: var(--disputed); }
            .lineage .alleged { --tone: var(--alleged); }
            .lineage .denied { --tone: var(--denied); }
            .lineage .retracted { --tone: var(--retracted); }
            .lineage .disputed .line { stroke-dasharray: 14 5; stroke-linecap: butt; }
            .lineage .alleged .line { stroke-dasharray: 8 6; stroke-linecap: butt; }
            .lineage .denied .line { stroke-dasharray: 3 5; stroke-linecap: butt; }
            .lineage .retracted .line { stroke-dasharray: 10 4 2 4; stroke-linecap: butt; }
            .lineage .backing { fill: var(--paper); }
            .lineage .label text { text-anchor: middle; }
            .lineage .badge rect { fill: var(--paper); stroke: var(--tone); stroke-width: 1.2; }
            .lineage .badge text { font-weight: bold; fill: var(--tone); text-anchor: middle; }
            .lineage .moment .name { font-size: 13px; }
            .lineage .year { font-size: 16px; font-weight: bold; }
            .lineage .month { font-weight: bold; fill: var(--faint); }
            .lineage .date { font-variant-numeric: tabular-nums; fill: var(--faint); text-anchor: end; }
            .lineage .axis { fill: none; stroke: var(--edge); stroke-width: 2; }
            .lineage .dot { fill: var(--kind); stroke: var(--kind); stroke-width: 2; }
            .lineage .beaten .dot { fill: var(--paper); }
            .lineage .beaten .name { font-weight: normal; }
            .lineage .rival { fill: none; stroke: var(--disputed); stroke-width: 1.4; stroke-dasharray: 4 3; }
            .lineage .kind-other { --kind: var(--unknown); }
            .lineage .rule { stroke: var(--edge); stroke-width: 1; fill: none; opacity: .45; }
            """;

    private SvgStyle() {}

    /**
     * The style sheet. Dark mode does not darken print. On a screen a picture fills the window; in a document it keeps
     * to the column while its letters remain readable.
     */
    static String css() {
        return "\n.lineage {\n" + Palette.lightVariables() + "}\n@media (prefers-color-scheme: dark) { .lineage {\n"
                + Palette.darkVariables()
                + "} }\n@media print { svg.lineage:root { width: 100vw; height: 100vh; } .lineage {\n"
                + Palette.lightVariables()
                + "} .lineage text { -webkit-print-color-adjust: exact; } }\n"
                + RULES.formatted(FONTS) + kinds();
    }

    /** The class of a picture in a page that is so wide, in steps of 100 pixels. */
    static String ofWidth(double width) {
        return "wide-" + Math.min(MOST_STEPS, (int) Math.ceil(width / STEP));
    }

    /** The rules for these classes. */
    static String widths() {
        StringBuilder rules = new StringBuilder();
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            rules.append(".wide-")
                    .append(steps)
                    .append(" { --natural: ")
                    .append(steps * STEP)
                    .append("px; }\n");
        }
        return rules.toString();
    }

    private static String kinds() {
        StringBuilder rules = new StringBuilder();
        for (EntityKind kind : EntityKind.values()) {
            String name = Palette.cssName(kind);
            rules.append(".lineage .")
                    .append(name)
                    .append(" { --kind: var(--")
                    .append(name)
                    .append("); }\n");
        }
        return rules.toString();
    }
}
