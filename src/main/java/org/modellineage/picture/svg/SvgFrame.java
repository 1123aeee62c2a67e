package org.modellineage.picture.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The frame of a drawing: title, remarks and legend above it, and the background. */
final class SvgFrame {

    private static final double MARGIN = 24;
    private static final double LEAST_WIDTH = 420;
    private static final double TITLE_SIZE = 18;
    private static final double TITLE_STEP = 25;
    private static final double REMARK_STEP = 17;
    private static final double GAP = 18;

    private final SvgForm form;
    private final double width;
    private final List<String> title;
    private final List<String> remarks = new ArrayList<>();
    private final List<LegendEntry> legend;
    private final String name;
    private final String description;

    /**
     * Prepares the frame.
     *
     * @param drawing the width of the drawing
     */
    SvgFrame(SvgForm form, String name, List<String> sentences, List<LegendEntry> legend, double drawing) {
        this.form = form;
        this.name = name;
        this.legend = legend;
        this.description = String.join(" ", sentences);
        this.width = Math.max(LEAST_WIDTH, drawing);
        this.title = form == SvgForm.IN_PAGE ? List.of() : TextLines.of(name, TextWidth.BOLD, TITLE_SIZE, width, 4);
        for (String sentence : sentences) {
            remarks.addAll(TextLines.of(sentence, TextWidth.REGULAR, LabelText.SIZE, width, 6));
        }
    }

    /** Writes the drawing inside the frame. */
    @FunctionalInterface
    interface Drawing {
        void write(XmlWriter out) throws IOException;
    }

    void write(Appendable to, String what, double drawing, double height, Drawing content) throws IOException {
        double legendTop = margin() + title.size() * TITLE_STEP + remarks.size() * REMARK_STEP + 6;
        double legendHeight = SvgLegend.height(legend, width);
        double top = legendTop + legendHeight + GAP;
        String allWidth = XmlWriter.number(Math.ceil(width + 2 * MARGIN));
        String allHeight = XmlWriter.number(Math.ceil(top + height + MARGIN));
        XmlWriter out = new XmlWriter(to);
        boolean alone = form == SvgForm.ALONE;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                alone ? "lineage" : "lineage " + SvgStyle.ofWidth(width + 2 * MARGIN),
                "role",
                alone ? "img" : "group",
                "aria-label",
                name,
                "width",
                allWidth,
                "height",
                allHeight,
                "viewBox",
                "0 0 " + allWidth + " " + allHeight,
                // A page may forbid styles in attributes, and has classes for widths.
                alone ? "style" : "data-width",
                alone ? "--natural: " + allWidth + "px" : allWidth);
        out.text("title", name);
        out.text("desc", description.isEmpty() ? what : what + " " + description);
        if (alone) {
            out.style(SvgStyle.css());
            out.empty("rect", "class", "paper", "width", allWidth, "height", allHeight);
        }
        heading(out);
        SvgLegend.write(out, legend, MARGIN, legendTop, width);
        double left = MARGIN + (width - drawing) / 2;
        out.open(
                "g",
                "class",
                "drawing",
                "transform",
                "translate(" + XmlWriter.number(left) + "," + XmlWriter.number(top) + ")");
        content.write(out);
        out.close("g").close("svg");
    }

    private double margin() {
        return form == SvgForm.ALONE ? MARGIN : 0;
    }

    private void heading(XmlWriter out) throws IOException {
        double y = margin() - 6;
        for (String line : title) {
            y += TITLE_STEP;
            out.text("text", line, "class", "title", "x", XmlWriter.number(MARGIN), "y", XmlWriter.number(y - 4));
        }
        for (String line : remarks) {
            y += REMARK_STEP;
            out.text("text", line, "class", "remark", "x", XmlWriter.number(MARGIN), "y", XmlWriter.number(y));
        }
    }
}
