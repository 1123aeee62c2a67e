package org.modellineage.collection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problems;
import org.modellineage.model.Claim;
import org.modellineage.model.Method;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

class WeightCycleTest {

    private final List<PlacedStatement> statements = new ArrayList<>();

    @Test
    void followsAChainThatIsLongerThanTheStackIsDeep() {
        int last = 99_999;
        for (int i = 0; i < last; i++) {
            add(i, i + 1, Status.ASSERTED);
        }
        assertThat(messages()).isEmpty();

        add(last, 0, Status.ASSERTED);
        assertThat(messages())
                .containsExactly("closes a cycle of weights: m0"
                        + " initialized from m1 initialized from m2 initialized from m3 initialized from m4"
                        + " initialized from m5 initialized from m6 initialized from m7, 99992 more,"
                        + " initialized from m0");
    }

    @Test
    void aLadderOfSharedAncestorsIsNoCycleAndIsWalkedOnce() {
        for (int i = 0; i < 2000; i += 2) {
            add(i, i + 2, Status.ASSERTED);
            add(i, i + 3, Status.ASSERTED);
            add(i + 1, i + 2, Status.ASSERTED);
            add(i + 1, i + 3, Status.ASSERTED);
        }

        assertThat(messages()).isEmpty();
    }

    @Test
    void whatNoSourcePutsForwardClosesNothing() {
        add(1, 2, Status.ALLEGED);
        add(2, 1, Status.DENIED);
        assertThat(messages()).isEmpty();

        add(2, 1, Status.DISPUTED);
        assertThat(messages()).containsExactly("closes a cycle of weights: m1 initialized from m2 initialized from m1");
    }

    private void add(int child, int parent, Status status) {
        Claim claim = new Claim("s", List.of(), status, Rank.NORMAL, null, Method.STATED, null, null, List.of(), null);
        Statement statement = new Statement(
                "f" + statements.size(),
                "m" + child,
                RelationshipType.INITIALIZED_FROM,
                "m" + parent,
                Map.of(),
                List.of(claim));
        statements.add(
                new PlacedStatement(statement, true, new Place(Path.of("f.yaml"), statements.size() + 1, 1), Map.of()));
    }

    private List<String> messages() {
        Problems problems = new Problems();
        CycleRule.checkWeights(statements, problems);
        return problems.inOrder().stream().map(Problem::message).toList();
    }
}
