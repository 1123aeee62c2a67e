package org.modellineage.server.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.modellineage.bulk.GraphDecoder;
import org.modellineage.bulk.GraphSink;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.PropertySizeCalculator;
import org.neo4j.batchimport.api.input.ReadableGroups;

/**
 * What another process writes, as the importer asks for it: nodes from a stream, then relationships from a file. Nothing of it
 * is held but what the importer's threads are working on.
 */
final class StreamInput implements Input {

    private static final int BUFFER = 1 << 16;
    private static final int CHUNK = 500;

    /** Rough numbers, of which the importer makes its plan. */
    private static final int RELATIONSHIPS_OF_NODE = 4;

    private static final int PROPERTIES_OF_NODE = 6;
    private static final int BYTES_OF_PROPERTY = 20;

    private final InputStream nodes;
    private final Path relationships;
    private final long estimatedNodes;

    /**
     * Prepares the input.
     *
     * @param nodes the stream, which is read once
     * @param relationships the file, which is complete when the stream ends
     * @param estimatedNodes about how many nodes will come
     */
    StreamInput(InputStream nodes, Path relationships, long estimatedNodes) {
        this.nodes = new BufferedInputStream(nodes, BUFFER);
        this.relationships = relationships;
        this.estimatedNodes = estimatedNodes;
    }

    @Override
    public InputIterable nodes(Collector collector) {
        return () -> new Entities(nodes);
    }

    @Override
    public InputIterable relationships(Collector collector) {
        return () -> {
            try {
                return new Entities(new BufferedInputStream(
                        new GZIPInputStream(Files.newInputStream(relationships), BUFFER), BUFFER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public IdType idType() {
        return IdType.ACTUAL;
    }

    @Override
    public ReadableGroups groups() {
        return ReadableGroups.EMPTY;
    }

    @Override
    public Estimates validateAndEstimate(PropertySizeCalculator sizes) {
        long relationshipCount = estimatedNodes * RELATIONSHIPS_OF_NODE;
        long nodeProperties = estimatedNodes * PROPERTIES_OF_NODE;
        long relationshipProperties = relationshipCount * PROPERTIES_OF_NODE;
        return Input.knownEstimates(
                estimatedNodes,
                relationshipCount,
                nodeProperties,
                relationshipProperties,
                nodeProperties * BYTES_OF_PROPERTY,
                relationshipProperties * BYTES_OF_PROPERTY,
                estimatedNodes * 2);
    }

    /** Hands out chunks, to several threads. */
    private static final class Entities implements InputIterator {

        private final InputStream in;
        private final GraphDecoder decoder;
        private boolean ended;

        Entities(InputStream in) {
            this.in = in;
            this.decoder = new GraphDecoder(in);
        }

        @Override
        public InputChunk newChunk() {
            return new Chunk();
        }

        @Override
        public synchronized boolean next(InputChunk chunk) throws IOException {
            List<Entity> entities = new ArrayList<>(CHUNK);
            Taken taken = new Taken(entities);
            while (!ended && entities.size() < CHUNK) {
                ended = !decoder.next(taken);
            }
            ((Chunk) chunk).left = entities.iterator();
            return !entities.isEmpty();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** A node or a relationship, for the importer to look at. */
    private interface Entity {
        void showTo(InputEntityVisitor visitor);
    }

    private record Taken(List<Entity> entities) implements GraphSink {

        @Override
        public void node(long number, List<String> labels, Map<String, ?> properties) {
            entities.add(visitor -> {
                visitor.id(number);
                visitor.labels(labels.toArray(String[]::new));
                show(properties, visitor);
            });
        }

        @Override
        public void relationship(long start, long end, String type, Map<String, ?> properties) {
            entities.add(visitor -> {
                visitor.startId(start);
                visitor.endId(end);
                visitor.type(type);
                show(properties, visitor);
            });
        }

        private static void show(Map<String, ?> properties, InputEntityVisitor visitor) {
            properties.forEach((word, value) -> visitor.property(word, stored(value)));
        }

        /** A list as the array in which the engine stores it; an empty one of texts would take a record of its own. */
        private static Object stored(Object value) {
            if (!(value instanceof List<?> list)) {
                return value;
            }
            Object one = list.isEmpty() ? 0L : list.get(0);
            if (one instanceof Boolean) {
                boolean[] truths = new boolean[list.size()];
                for (int i = 0; i < truths.length; i++) {
                    truths[i] = Boolean.TRUE.equals(list.get(i));
                }
                return truths;
            }
            if (one instanceof Long) {
                return list.stream().mapToLong(each -> (Long) each).toArray();
            }
            if (one instanceof Double) {
                return list.stream().mapToDouble(each -> (Double) each).toArray();
            }
            return list.stream().map(Object::toString).toArray(String[]::new);
        }
    }

    private static final class Chunk implements InputChunk {

        private Iterator<Entity> left = List.<Entity>of().iterator();

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (!left.hasNext()) {
                return false;
            }
            left.next().showTo(visitor);
            visitor.endOfEntity();
            return true;
        }

        @Override
        public void close() {
            // holds nothing open
        }
    }
}
