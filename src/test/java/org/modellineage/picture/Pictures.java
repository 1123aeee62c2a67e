package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/** Pictures for tests: a family of few models, names that want to be more than names, and as many nodes as asked for. */
public final class Pictures {

    public static final List<String> HOSTILE = List.of(
            "<script>document.title='hit'</script>",
            "\"quoted\" and 'single' and `ticked`",
            "a]) --> b[(\"x\")] | y {z} %% gone",
            "MATCH (n) DETACH DELETE n; //",
            "first line\nsecond\r\nthird\tend",
            "深度求索 模型 <b>粗</b>",
            "right \u202Eto left\u2066 marks",
            "#quot;#35; &amp;&lt; &#60; \\N \\G \\l \\",
            "**bold** _it_ 1. one",
            "- - - www.example.com http://example.com/?a=b&c",
            "end",
            "%%{init: {'theme':'dark'}}%%",
            "]]> <!-- --> </svg></script> fa:fa-car $$x^2$$",
            "style x fill:#f9f;",
            "{{data}} {{script}} $1 \\1");

    private Pictures() {}

    public static Picture family() {
        List<Box> boxes = List.of(
                new Box("distill", "Distill-7B", "model", "2025-01-20", true, true),
                new Box("math", "Math-7B", "model", "2024-09-19", true, false),
                new Box("base", "Base-7B", "model", "2024-09-19", true, false),
                new Box("tokens", "18T tokens", "dataset", "", false, false),
                new Box("teacher", "Teacher-R1", "model", "2025-01-20", true, false),
                new Box("checkpoint", "Cold-start checkpoint", "model", "", false, false),
                new Box("v3", "V3-Base", "model", "2024-12-26", true, false),
                new Box("rumour", "Rumoured model", "model", "", true, false));
        List<Link> links = List.of(
                link("distill", "math", Channel.WEIGHTS, Status.ASSERTED, "initialized from · sft", "800,000 samples"),
                link("distill", "teacher", Channel.OUTPUTS, Status.ASSERTED, "distilled from", ""),
                link("math", "base", Channel.WEIGHTS, Status.ASSERTED, "initialized from", ""),
                link("base", "tokens", Channel.DATA, Status.ASSERTED, "trained on", ""),
                link("teacher", "checkpoint", Channel.WEIGHTS, Status.ASSERTED, "initialized from · rl (GRPO)", ""),
                link("checkpoint", "v3", Channel.WEIGHTS, Status.ASSERTED, "initialized from · sft", ""),
                link("teacher", "v3", Channel.DESIGN, Status.ASSERTED, "architecture from", ""),
                link("v3", "rumour", Channel.OUTPUTS, Status.ALLEGED, "distilled from", "by its answers"));
        return new Picture("Lineage of Distill-7B", boxes, links, List.of("Only asserted steps are followed."));
    }

    public static Picture of(List<String> names) {
        List<Box> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boxes.add(new Box("id " + name, name, i % 2 == 0 ? "model" : name, name, i % 3 != 0, i == 0));
            if (i > 0) {
                links.add(new Link(
                        "id " + names.get(i - 1),
                        "id " + name,
                        List.of(Channel.values()).get(i % Channel.values().length),
                        List.of(Status.values()).get(i % Status.values().length),
                        name,
                        name,
                        List.of(new CitedSource(name, name, "asserted", List.of(name)))));
            }
        }
        return new Picture(names.get(0), boxes, links, List.of(names.get(names.size() - 1)));
    }

    /** A tree of so many nodes, three children each. */
    public static Picture large(int nodes) {
        List<Box> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            boxes.add(new Box("m" + i, "owner/model-" + i, "model", "", true, i == 0));
            if (i > 0) {
                links.add(link("m" + i, "m" + (i - 1) / 3, Channel.WEIGHTS, Status.ASSERTED, "adapter of", ""));
            }
        }
        return new Picture("A large family", boxes, links, List.of());
    }

    /** A teacher that was asked about, its base, and so many models that it taught, each said by a card of its own. */
    public static Picture siblings(int count) {
        List<Box> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        boxes.add(new Box("teacher", "Teacher", "model", "", true, true));
        for (int i = 0; i < count; i++) {
            boxes.add(new Box("d" + i, "Distill " + i, "model", "2025-01-2" + i, true, false));
            CitedSource card = new CitedSource("card" + i, "Card " + i, "asserted", List.of());
            links.add(new Link("d" + i, "teacher", Channel.OUTPUTS, Status.ASSERTED, "taught", "", List.of(card)));
        }
        boxes.add(new Box("base", "Base", "model", "", true, false));
        links.add(link("teacher", "base", Channel.WEIGHTS, Status.ASSERTED, "became", ""));
        return new Picture("Siblings", boxes, links, List.of());
    }

    /** So many models, each from the next. */
    public static Picture chain(int models) {
        List<Box> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            boxes.add(new Box("m" + i, "Model " + i, "model", "", true, i == 0));
            if (i > 0) {
                links.add(link("m" + (i - 1), "m" + i, Channel.WEIGHTS, Status.ASSERTED, "became", ""));
            }
        }
        return new Picture("Chain", boxes, links, List.of());
    }

    public static Timeline timeline() {
        return new Timeline(
                "Timeline",
                List.of(
                        moment("2023-11", "Coder", "model"),
                        moment("2024-12-26", "V3-Base", "model"),
                        moment("2025-01-20", "Teacher-R1", "model"),
                        moment("2025-01-20", "Price cuts", "event")),
                List.of());
    }

    public static Timeline timelineOf(List<String> names) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            moments.add(new Moment(
                    "thing " + i,
                    "",
                    "20" + (10 + i),
                    name,
                    name,
                    name,
                    Status.ALLEGED,
                    "alleged",
                    i % 2 == 0,
                    List.of(new CitedSource(name, name, "denied", List.of(name))),
                    List.of()));
        }
        return new Timeline(names.get(0), moments, List.of(names.get(0)));
    }

    /** Names of characters that mean something somewhere, different and the same for the same seed. */
    public static List<String> random(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab1 -->|[](){}<>\"'`#;:&%\\/@$*_~^=.,!?·\n\t\r\u202E\u200B深求é😀·\u00B6\uFB02\u00B0ß";
        int[] characters = alphabet.codePoints().toArray();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            StringBuilder name = new StringBuilder().append(i).append(' ');
            int length = random.nextInt(30);
            for (int c = 0; c < length; c++) {
                name.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            names.add(name.toString());
        }
        return names;
    }

    private static Link link(String child, String parent, Channel channel, Status status, String label, String detail) {
        CitedSource paper =
                new CitedSource("paper", "The paper of " + child, "asserted", List.of("section 3.1", "table 2"));
        CitedSource press = new CitedSource("press", "A press report", status.word(), List.of());
        return new Link(child, parent, channel, status, label, detail, List.of(paper, press));
    }

    private static Moment moment(String date, String name, String kind) {
        CitedSource citations = new CitedSource("paper", "The paper of " + name, "asserted", List.of("line 7"));
        return new Moment(
                name,
                "",
                date,
                name,
                kind,
                "released on",
                Status.ASSERTED,
                "asserted",
                true,
                List.of(citations),
                List.of());
    }
}
