package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.Channel.OUTPUTS;
import static org.modellineage.model.Channel.WEIGHTS;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

class ChainsTest {

    @Test
    void listsTheShortestFirstAndCountsAll() {
        // a -> b -> d, a -> c -> e -> d, a -> d
        Chains chains = chains("a b", "b d", "a c", "c e", "e d", "a d");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>d", "a>b b>d", "a>c c>e e>d");
        assertThat(text(chains.best(WEIGHTS, 2))).containsExactly("a>d", "a>b b>d");
        assertThat(chains.count(WEIGHTS)).isEqualTo(3);
        assertThat(chains.countIsExact()).isTrue();
        assertThat(chains.reversed()).isFalse();
    }

    @Test
    void takesTheTwoEntitiesInEitherOrder() {
        Chains chains = chains("d b", "b a");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("d>b b>a");
        assertThat(chains.reversed()).isTrue();
        assertThat(chains.count(WEIGHTS)).isOne();
    }

    @Test
    void twoEdgesBetweenTheSameTwoAreTwoChains() {
        assertThat(chains("a b", "a b", "b d").count(WEIGHTS)).isEqualTo(2);
    }

    @Test
    void nothingJoinsThem() {
        for (Chains none : List.of(chains(), chains("a b", "c d"), chains("a b denied", "b d"))) {
            assertThat(none.isEmpty()).isTrue();
            assertThat(none.best(WEIGHTS, 5)).isEmpty();
            assertThat(none.count(WEIGHTS)).isZero();
            assertThat(none.reversed()).isFalse();
        }
    }

    @Test
    void aChainPassesOnWhatItsNarrowestStepDoes() {
        Chains chains = chains("a b", "b d", "a c outputs", "c d", "a e", "e d unknown", "a d data");

        assertThat(chains.channels()).containsExactly(WEIGHTS, OUTPUTS, Channel.DATA, Channel.UNKNOWN);
        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>b b>d");
        assertThat(text(chains.best(OUTPUTS, 9))).containsExactly("a>c c>d");
        assertThat(text(chains.best(Channel.DATA, 9))).containsExactly("a>d");
        assertThat(text(chains.best(Channel.UNKNOWN, 9))).containsExactly("a>e e>d");
    }

    @Test
    void theStrongestComeBeforeTheShortest() {
        Chains chains = chains("a d alleged", "a b", "b c", "c d", "b d disputed");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>b b>c c>d", "a>b b>d", "a>d");
        assertThat(chains.status(WEIGHTS)).hasValue(Status.ASSERTED);
        assertThat(chains("a b", "b d alleged").status(WEIGHTS)).hasValue(Status.ALLEGED);
        assertThat(chains("a b", "b d alleged").status(OUTPUTS)).isEmpty();
    }

    @Test
    void whatSumsUpALongerWayComesLastAndIsNotCounted() {
        Chains chains = chains("a d summary", "a b", "b d alleged");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>b b>d", "a>d");
        assertThat(chains.count(WEIGHTS)).isOne();
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
        edges.add("40r d outputs");
        Chains chains = chains(edges.toArray(String[]::new));

        assertThat(chains.count(WEIGHTS)).isEqualTo(BigInteger.TWO.pow(40));
        assertThat(chains.count(OUTPUTS)).isEqualTo(BigInteger.TWO.pow(39));
        for (Channel channel : List.of(WEIGHTS, OUTPUTS)) {
            assertThat(chains.best(channel, 3))
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(chain -> assertThat(chain.hops()).hasSize(41));
        }
    }

    @Test
    void aRingIsOneChain() {
        Chains chains = chains("a b", "b c", "c d", "d a");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>b b>c c>d");
        assertThat(chains.count(WEIGHTS)).isOne();
        assertThat(chains.countIsExact()).isTrue();
    }

    @Test
    void passesNoEntityTwiceInACycleAndSaysThatTheCountIsALowerBound() {
        Chains chains = chains("a b", "b c", "c b", "c d", "b d", "d a");

        assertThat(text(chains.best(WEIGHTS, 9))).containsExactly("a>b b>d", "a>b b>c c>d");
        assertThat(chains.countIsExact()).isFalse();
        assertThat(chains.count(WEIGHTS)).isBetween(BigInteger.ONE, BigInteger.TWO);
    }

    @Test
    void twoHundredThatAllTeachEachOtherAreNotWalkedThrough() {
        List<String> edges = new ArrayList<>();
        for (int from = 0; from < 200; from++) {
            for (int to = 0; to < 200; to++) {
                if (from != to) {
                    edges.add((from == 0 ? "a" : "m" + from) + " " + (to == 199 ? "d" : "m" + to) + " outputs");
                }
            }
        }

        List<Chain> five = chains(edges.toArray(String[]::new)).best(OUTPUTS, 5);

        assertThat(five).hasSize(5).doesNotHaveDuplicates();
        assertThat(five.stream().map(chain -> chain.hops().size()).toList()).containsExactly(1, 2, 2, 2, 2);
    }

    @Test
    void severalMayBeginAndEndChains() {
        List<Map<String, Object>> rows = List.of(
                Map.of("from", "a", "to", "m", "depth", 1L, "arrives", false),
                Map.of("from", "b", "to", "m", "depth", 1L, "arrives", false),
                Map.of("from", "m", "to", "y", "depth", 2L, "arrives", true),
                Map.of("from", "b", "to", "z", "depth", 1L, "arrives", true));
        Map<String, Object> asked = Map.of("model", "series", "origin", "lab");

        Chains chains = Chains.of(new Answer(
                "why", View.PATHS, asked, List.of("from", "to", "depth", "arrives", "reversed"), rows, false));

        assertThat(text(chains.best(Channel.UNKNOWN, 9))).containsExactlyInAnyOrder("b>z", "a>m m>y", "b>m m>y");
        assertThat(chains.count(Channel.UNKNOWN)).isEqualTo(3);
    }

    @Test
    void agreesWithWalkingEveryPathOfRandomGraphs() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> edges = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                int from = random.nextInt(7);
                int to = from + 1 + random.nextInt(8 - from);
                String channel = random.nextInt(3) == 0 ? " outputs" : "";
                edges.add(name(from) + " " + name(Math.min(to, 7)) + channel);
            }
            Chains chains = chains(edges.toArray(String[]::new));
            List<String> walked = new ArrayList<>();
            walk("a", "", edges, walked);

            List<Chain> listed = new ArrayList<>();
            for (Channel channel : Channel.values()) {
                List<Chain> ofChannel = chains.best(channel, walked.size() + 5);
                assertThat(chains.count(channel)).isEqualTo(ofChannel.size());
                assertThat(ofChannel.stream().map(chain -> chain.hops().size()).toList())
                        .isSorted();
                listed.addAll(ofChannel);
            }
            assertThat(text(listed)).containsExactlyInAnyOrderElementsOf(walked);
        }
    }

    @Test
    void chainsOfRandomGraphsWithCyclesAreWaysThatPassNothingTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> edges = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                edges.add(name(random.nextInt(8)) + " " + name(random.nextInt(8)));
            }
            Chains chains = chains(edges.toArray(String[]::new));

            List<Chain> listed = chains.best(WEIGHTS, 1000);
            assertThat(chains.count(WEIGHTS)).isEqualTo(listed.size());
            assertThat(listed).allSatisfy(chain -> {
                assertThat(chain.hops()).extracting(hop -> hop.get("from")).doesNotHaveDuplicates();
                assertThat(chain.hops()).extracting(hop -> hop.get("to")).doesNotHaveDuplicates();
            });
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
            String[] ends = edge.split(" ", -1);
            if (ends[0].equals(node)) {
                walk(ends[1], way + " " + node + ">" + ends[1], edges, found);
            }
        }
    }

    private static String name(int node) {
        return node == 0 ? "a" : node == 7 ? "d" : "n" + node;
    }

    /** Edges such as "a b": by weights and asserted, unless a channel, a status or "summary" follows. */
    private static Chains chains(String... edges) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String edge : edges) {
            String[] parts = edge.split(" ", -1);
            Map<String, Object> row = new HashMap<>(Map.of("from", parts[0], "to", parts[1], "channel", "weights"));
            for (String word : Arrays.asList(parts).subList(2, parts.length)) {
                boolean status = Arrays.stream(Status.values())
                        .anyMatch(known -> known.word().equals(word));
                row.put(
                        status ? "status" : word.equals("summary") ? word : "channel",
                        word.equals("summary") ? true : word);
            }
            rows.add(row);
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
