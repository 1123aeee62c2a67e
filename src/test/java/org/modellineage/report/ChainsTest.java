package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainsTest {

    @Test
    void listsTheShortestFirstAndCountsAll() {
        // a -> b -> d, a -> c -> e -> d, a -> d
        Chains chains = chains("a b", "b d", "a c", "c e", "e d", "a d");

        assertThat(text(chains.shortest(9))).containsExactly("a>d", "a>b b>d", "a>c c>e e>d");
        assertThat(text(chains.shortest(2))).containsExactly("a>d", "a>b b>d");
        assertThat(chains.count()).isEqualTo(3);
        assertThat(chains.countIsExact()).isTrue();
        assertThat(chains.reversed()).isFalse();
    }

    @Test
    void takesTheTwoEntitiesInEitherOrder() {
        Chains chains = chains("d b", "b a");

        assertThat(text(chains.shortest(9))).containsExactly("d>b b>a");
        assertThat(chains.reversed()).isTrue();
        assertThat(chains.count()).isOne();
    }

    @Test
    void twoEdgesBetweenTheSameTwoAreTwoChains() {
        assertThat(chains("a b", "a b", "b d").count()).isEqualTo(2);
    }

    @Test
    void nothingJoinsThem() {
        for (Chains none : List.of(chains(), chains("a b", "c d"))) {
            assertThat(none.isEmpty()).isTrue();
            assertThat(none.shortest(5)).isEmpty();
            assertThat(none.count()).isZero();
            assertThat(none.reversed()).isFalse();
        }
    }

    @Test
    void aLadderOfFortyLayersIsCountedAndNotWalked() {
        List<String> edges = new ArrayList<>(List.of("a 1l", "a 1r"));
        for (int layer = 1; layer < 40; layer++) {
            for (String from : List.of("l", "r")) {
                for (String to : List.of("l", "r")) {
                    edges.add(layer + from + " " + (layer + 1) + to);
                }
            }
        }
        edges.add("40l d");
        edges.add("40r d");
        Chains chains = chains(edges.toArray(String[]::new));

        assertThat(chains.count()).isEqualTo(BigInteger.TWO.pow(40));
        assertThat(chains.shortest(3))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(chain -> assertThat(chain.hops()).hasSize(41));
    }

    @Test
    void passesNoEntityTwiceInACycleAndSaysThatTheCountIsALowerBound() {
        Chains chains = chains("a b", "b c", "c b", "c d", "b d", "d a");

        assertThat(text(chains.shortest(9))).containsExactly("a>b b>d", "a>b b>c c>d");
        assertThat(chains.countIsExact()).isFalse();
        assertThat(chains.count()).isBetween(BigInteger.ONE, BigInteger.TWO);
    }

    @Test
    void agreesWithWalkingEveryPathOfRandomGraphs() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> edges = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                int from = random.nextInt(7);
                int to = from + 1 + random.nextInt(8 - from);
                edges.add(name(from) + " " + name(Math.min(to, 7)));
            }
            Chains chains = chains(edges.toArray(String[]::new));
            List<String> walked = new ArrayList<>();
            walk("a", "", edges, walked);

            assertThat(chains.count()).isEqualTo(walked.size());
            List<Chain> listed = chains.shortest(walked.size() + 5);
            assertThat(text(listed)).containsExactlyInAnyOrderElementsOf(walked);
            assertThat(listed.stream().map(chain -> chain.hops().size()).toList())
                    .isSorted();
        }
    }

    @Test
    void theWeakestHopIsTheMostDoubtfulThenTheOneWithFewestSources() {
        Chain doubtful = new Chain(List.of(hop("asserted", "s"), hop("alleged", "s", "t"), hop("disputed", "s")));
        Chain thin = new Chain(List.of(hop("asserted", "s", "t"), hop("asserted", "s"), hop("asserted", "t")));
        Chain even = new Chain(List.of(hop("asserted", "s"), hop("asserted", "t")));

        assertThat(doubtful.weakestHop()).hasValue(1);
        assertThat(thin.weakestHop()).hasValue(1);
        assertThat(even.weakestHop()).isEmpty();
    }

    private static void walk(String node, String way, List<String> edges, List<String> found) {
        if (node.equals("d")) {
            found.add(way.strip());
            return;
        }
        for (String edge : edges) {
            if (edge.startsWith(node + " ")) {
                String next = edge.substring(edge.indexOf(' ') + 1);
                walk(next, way + " " + node + ">" + next, edges, found);
            }
        }
    }

    private static String name(int node) {
        return node == 0 ? "a" : node == 7 ? "d" : "n" + node;
    }

    private static Chains chains(String... edges) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String edge : edges) {
            int blank = edge.indexOf(' ');
            rows.add(Map.of("from", edge.substring(0, blank), "to", edge.substring(blank + 1)));
        }
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("model", "a");
        ends.put("origin", "d");
        return Chains.of(new Answer("why", View.PATHS, ends, List.of("from", "to"), rows, false));
    }

    private static List<String> text(List<Chain> chains) {
        return chains.stream()
                .map(chain -> chain.hops().stream()
                        .map(hop -> hop.get("from") + ">" + hop.get("to"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Map<String, Object> hop(String status, String... sources) {
        Map<String, Object> hop = new HashMap<>();
        hop.put("status", status);
        hop.put("sources", List.of(sources));
        return hop;
    }
}
