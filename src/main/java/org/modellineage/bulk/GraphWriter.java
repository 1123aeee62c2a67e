package org.modellineage.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes nodes to a stream and, because whoever makes a store wants all nodes first, relationships to a file, compressed. A
 * node and the relationships that come with it can so be written in any order.
 */
public final class GraphWriter implements GraphSink, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream nodeBytes;
    private final OutputStream relationshipBytes;
    private final GraphEncoder nodes;
    private final GraphEncoder relationships;

    /**
     * Begins both.
     *
     * @param nodes the stream of nodes, which is closed at the end
     * @param relationships the file of relationships
     */
    public GraphWriter(OutputStream nodes, Path relationships) throws IOException {
        this.nodeBytes = new BufferedOutputStream(nodes, BUFFER);
        this.relationshipBytes = new BufferedOutputStream(new Fast(Files.newOutputStream(relationships)), BUFFER);
        this.nodes = new GraphEncoder(nodeBytes);
        this.relationships = new GraphEncoder(relationshipBytes);
    }

    @Override
    public void node(long number, List<String> labels, Map<String, ?> properties) throws IOException {
        nodes.node(number, labels, properties);
    }

    @Override
    public void relationship(long start, long end, String type, Map<String, ?> properties) throws IOException {
        relationships.relationship(start, end, type, properties);
    }

    /** Says that both are complete; the file of relationships is before the stream of nodes ends. */
    public void finish() throws IOException {
        relationships.end();
        relationshipBytes.close();
        nodes.end();
        nodeBytes.close();
    }

    /** Closes both as they are. */
    @Override
    public void close() throws IOException {
        try (OutputStream first = nodeBytes;
                OutputStream second = relationshipBytes) {
            first.flush();
            second.flush();
        }
    }

    /** Compresses with little effort. */
    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
