package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;

/** Whatever the server takes for LOAD CSV is found, and nothing else. */
class LoadCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "load\n\tcsv WITH HEADERS FROM 'http://x/' AS line RETURN line",
                "LOAD/* a remark */CSV FROM 'x' AS line RETURN line",
                "LOAD // a remark\nCSV FROM 'x' AS line RETURN line",
                "RETURN 1 AS one UNION LOAD CSV FROM 'x' AS one RETURN one",
                "CALL () { LOAD CSV FROM 'x' AS line RETURN line } RETURN line",
                "WITH '/*' AS a LOAD /* '*/ CSV FROM 'x' AS line RETURN line, '*/' AS b",
                "WITH 'it\\'s' AS a LOAD CSV FROM 'x' AS line RETURN line",
                "WITH 1 AS `a``b` LOAD CSV FROM 'x' AS line RETURN line",
                "LO\\u0041D CSV FROM 'x' AS line RETURN line",
                "LOAD\\u0020CSV FROM 'x' AS line RETURN line",
                "WITH 'a\\u0027 AS a LOAD CSV FROM 'x' AS line RETURN line",
                "LOAD\u00a0CSV FROM 'x' AS line RETURN line",
                "LOAD\u2028CSV FROM 'x' AS line RETURN line",
                "LOAD\u001cCSV FROM 'x' AS line RETURN line",
                "LOAD\u2003CSV FROM 'x' AS line RETURN line"
            })
    void findsEverySpelling(String statement) {
        assertThat(LoadCsv.isIn(statement)).isTrue();
        assertThat(TestGraph.plan(new Cypher("q", statement), Map.of())).contains("LoadCSV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 'LOAD CSV' AS text",
                "RETURN 1 AS one // LOAD CSV",
                "/* LOAD CSV */ RETURN 1 AS one",
                "RETURN 1 AS load, 2 AS csv",
                "MATCH (load)-->(csv) RETURN load, csv",
                "RETURN \"it's LOAD CSV\" AS text",
                "RETURN 1 AS `LOAD CSV`"
            })
    void isSilentAboutOthers(String statement) {
        assertThat(LoadCsv.isIn(statement)).isFalse();
        assertThat(TestGraph.plan(new Cypher("q", statement), Map.of())).doesNotContain("LoadCSV");
    }
}
