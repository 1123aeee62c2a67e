package org.modellineage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/** Boxes that differ in their names only become one, which says for how many it stands, and nothing else does. */
@WithoutGraph
class SiblingsTest {

    @Test
    void equalSiblingsBecomeOneBox() {
        Picture folded = Pictures.siblings(7).folded();

        assertThat(folded.boxes()).hasSize(3);
        Box group = folded.boxes().get(1);
        assertThat(group.name()).startsWith("7 models: Distill 0, Distill 1,").endsWith("Distill 6");
        assertThat(group.members()).extracting(Box::id).startsWith("d0", "d1").hasSize(7);
        assertThat(folded.links()).hasSize(2);
        assertThat(folded.links().get(0).citations())
                .extracting(CitedSource::name)
                .containsExactly("Card 0", "Card 1", "Card 2", "Card 3", "Card 4", "Card 5", "Card 6");
    }

    @Test
    void twoRemainTwo() {
        assertThat(Pictures.siblings(2).folded()).isEqualTo(Pictures.siblings(2));
    }

    @Test
    void anotherStatusLabelKindOrChildMakesADifference() {
        assertThat(withLink(3, new Link("d0", "teacher", Channel.OUTPUTS, Status.ALLEGED, "taught", "", List.of()))
                        .folded()
                        .boxes())
                .hasSize(5);
        assertThat(withLink(3, new Link("d0", "teacher", Channel.OUTPUTS, Status.ASSERTED, "filtered", "", List.of()))
                        .folded()
                        .boxes())
                .hasSize(5);
        assertThat(withLink(3, new Link("teacher", "d0", Channel.OUTPUTS, Status.ASSERTED, "taught", "", List.of()))
                        .folded()
                        .boxes())
                .hasSize(5);
        List<Box> boxes = new ArrayList<>(Pictures.siblings(3).boxes());
        boxes.set(1, new Box("d0", "Distill 0", "dataset", "", true, false));
        assertThat(new Picture("", boxes, Pictures.siblings(3).links(), List.of())
                        .folded()
                        .boxes())
                .hasSize(5);
    }

    private static Picture withLink(int siblings, Link link) {
        Picture picture = Pictures.siblings(siblings);
        List<Link> links = new ArrayList<>(picture.links());
        links.add(link);
        return new Picture(picture.title(), picture.boxes(), links, List.of());
    }
}
