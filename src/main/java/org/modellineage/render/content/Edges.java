package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.model.Channel;
import org.modellineage.report.Answer;
import org.modellineage.report.Chain;
import org.modellineage.report.Chains;

/** The edges of an answer with the view {@code graph} or {@code paths}, in its order. */
public final class Edges {

    private static final List<String> COLUMNS =
            List.of("depth", "child", "step", "parent", "channel", "status", "sources");

    private final Answer answer;
    private final List<Edge> all;

    private Edges(Answer answer) {
        this.answer = answer;
        this.all = answer.rows().stream().map(Edge::of).toList();
    }

    /** Reads an answer that has the columns of its view. */
    public static Edges of(Answer answer) {
        return new Edges(answer);
    }

    public List<Edge> all() {
        return all;
    }

    /** Whether edges tell in which direction they lie from the entity asked about, and how far away. */
    public boolean haveDirections() {
        return answer.columns().contains("direction");
    }

    /** Whether a node is one that was asked about. */
    public boolean areAbout(EdgeEnd node) {
        return answer.parameters().containsValue(node.id());
    }

    /** The ids or names that were asked about, in the order of the question. */
    public List<Object> asked() {
        return new ArrayList<>(answer.parameters().values());
    }

    /** Whether some channels were asked about, and this is one of them. */
    public boolean areNarrowedTo(Channel channel) {
        return answer.parameters().get("channel") instanceof Collection<?> asked && asked.contains(channel.word());
    }

    /** Whether only some channels were asked about. */
    public boolean areNarrowed() {
        return answer.parameters().get("channel") instanceof Collection<?> asked && !asked.isEmpty();
    }

    /** The chains between the two entities that were asked about. */
    public Chains chains() {
        return Chains.of(answer);
    }

    /** The steps of a chain, from the child to what it came from. */
    public static List<Edge> of(Chain chain) {
        return chain.hops().stream().map(Edge::of).toList();
    }

    /** The columns that a person reads in a table: names instead of ids, one column for what happened. */
    Rows rows() {
        List<String> columns = new ArrayList<>(COLUMNS);
        for (String column : List.of("depth", "channel", "sources")) {
            if (!answer.columns().contains(column)) {
                columns.remove(column);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>(all.size());
        for (Edge edge : all) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (edge.depth() > 0) {
                row.put("depth", edge.depth());
            }
            row.put("child", edge.from().name());
            row.put("step", new StepWords(edge).withoutDoubt());
            row.put("parent", edge.to().name());
            row.put("channel", edge.channel());
            row.put("status", edge.status());
            row.put("sources", edge.sources());
            rows.add(row);
        }
        return new Rows(columns, rows);
    }
}
