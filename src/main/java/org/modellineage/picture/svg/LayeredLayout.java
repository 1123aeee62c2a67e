package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.GraphCompactionStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.picture.svg.Layout.PlacedBox;
import org.modellineage.picture.svg.Layout.PlacedLink;
import org.modellineage.picture.svg.Layout.Point;

/** Lays out a picture with the Eclipse Layout Kernel: parents above children, no line through a box or a label. */
final class LayeredLayout {

    /** The number of boxes and links up to which the slow placement is used; it takes about a second. */
    private static final int LARGE = 300;

    private static final int DRAFTS = 8;
    private static final int FINISHED = 2;
    private static final int DRAFTS_IN_PAGE = 2;
    private static final int FINISHED_IN_PAGE = 1;

    /** The width in pixels above which lineage may run sideways, and how much more readable it must be then. */
    private static final double WIDE = 1600;

    private static final double CLEARLY = 0.85;

    /** The library shares state among all layouts, so that only one thread may use it at a time. */
    private static final Object LIBRARY = new Object();

    private final Picture picture;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();
    private final List<BoxText> boxTexts = new ArrayList<>();
    private final List<LabelText> labelTexts = new ArrayList<>();

    private LayeredLayout(Picture picture) {
        this.picture = picture;
    }

    /**
     * The most readable of several random layouts, of which there are few when the picture is one of many in a site, and
     * one when it is large. Lineage runs downwards, or to the right where that would be too wide.
     */
    static Layout of(Picture picture, SvgForm form) {
        synchronized (LIBRARY) {
            // Registers the types of the library, which it needs to copy their default values.
            LayoutMetaDataService.getInstance();
            Layout best = best(picture, Direction.DOWN, form);
            if (best.width() <= WIDE) {
                return best;
            }
            Layout sideways = best(picture, Direction.RIGHT, form);
            return sideways.onPaper() < best.onPaper() * CLEARLY ? sideways : best;
        }
    }

    /** The seed sets the order of the boxes, so a quick placement shows which orders are worth the slow one. */
    private static Layout best(Picture picture, Direction direction, SvgForm form) {
        if (picture.boxes().size() + picture.links().size() > LARGE) {
            return attempt(picture, direction, 1, NodePlacementStrategy.BRANDES_KOEPF);
        }
        Map<Integer, Double> drafts = new HashMap<>();
        for (int seed = 1; seed <= (form == SvgForm.IN_PAGE ? DRAFTS_IN_PAGE : DRAFTS); seed++) {
            drafts.put(
                    seed,
                    attempt(picture, direction, seed, NodePlacementStrategy.BRANDES_KOEPF)
                            .onPaper());
        }
        return drafts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(form == SvgForm.IN_PAGE ? FINISHED_IN_PAGE : FINISHED)
                .map(draft -> attempt(picture, direction, draft.getKey(), NodePlacementStrategy.NETWORK_SIMPLEX))
                .min(Comparator.comparingDouble(Layout::onPaper))
                .orElseThrow();
    }

    private static Layout attempt(Picture picture, Direction direction, int seed, NodePlacementStrategy placement) {
        boolean loops = picture.links().stream().anyMatch(link -> link.child().equals(link.parent()));
        try {
            return attempt(picture, direction, seed, placement, !loops);
        } catch (IllegalStateException | NullPointerException | IndexOutOfBoundsException e) {
            // On some graphs the compaction of the library fails, in either way, after everything else is done.
            return attempt(picture, direction, seed, placement, false);
        }
    }

    private static Layout attempt(
            Picture picture, Direction direction, int seed, NodePlacementStrategy placement, boolean compact) {
        LayeredLayout layout = new LayeredLayout(picture);
        layout.setOptions(direction, seed, placement);
        if (compact) {
            // Moves boxes closer where that shortens lines, which saves a sixth of the height.
            layout.graph.setProperty(
                    LayeredOptions.COMPACTION_POST_COMPACTION_STRATEGY, GraphCompactionStrategy.EDGE_LENGTH);
        }
        picture.boxes().forEach(layout::addNode);
        picture.links().forEach(layout::addEdge);
        if (!picture.boxes().isEmpty()) {
            new LayeredLayoutProvider().layout(layout.graph, new NullElkProgressMonitor());
        }
        return layout.placed(direction == Direction.DOWN);
    }

    private void setOptions(Direction direction, int seed, NodePlacementStrategy placement) {
        graph.setProperty(CoreOptions.DIRECTION, direction);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.RANDOM_SEED, seed);
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.5);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 20.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 48.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 2.0);
        graph.setProperty(CoreOptions.SPACING_LABEL_LABEL, 6.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
    }

    private void addNode(Box box) {
        BoxText text = BoxText.of(box);
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(text.width(), BoxShape.of(box).height(text.height()));
        nodes.put(box.id(), node);
        boxTexts.add(text);
    }

    private void addEdge(Link link) {
        LabelText text = LabelText.of(link);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.parent()), nodes.get(link.child()));
        ElkLabel label = ElkGraphUtil.createLabel(edge);
        label.setDimensions(text.width(), text.height());
        label.setText(link.label());
        label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        edges.add(edge);
        labelTexts.add(text);
    }

    private Layout placed(boolean downwards) {
        List<PlacedBox> boxes = new ArrayList<>();
        for (int i = 0; i < picture.boxes().size(); i++) {
            Box box = picture.boxes().get(i);
            ElkNode node = Objects.requireNonNull(nodes.get(box.id()));
            boxes.add(new PlacedBox(box, boxTexts.get(i), node.getX(), node.getY(), node.getWidth(), node.getHeight()));
        }
        List<PlacedLink> links = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            ElkLabel label = edges.get(i).getLabels().get(0);
            links.add(new PlacedLink(
                    i, picture.links().get(i), points(edges.get(i)), labelTexts.get(i), label.getX(), label.getY()));
        }
        return new Layout(downwards, graph.getWidth(), graph.getHeight(), boxes, links);
    }

    private static List<Point> points(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
