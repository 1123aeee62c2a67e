package org.modellineage.bulk;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Takes the content of a graph. Values of properties are texts, whole numbers, decimal numbers, truth values, or lists of
 * values of one of these types.
 */
public interface GraphSink {

    /** Takes a node; its number is its own. */
    void node(long number, List<String> labels, Map<String, ?> properties) throws IOException;

    /** Takes a relationship between two nodes, by their numbers. */
    void relationship(long start, long end, String type, Map<String, ?> properties) throws IOException;
}
