package org.modellineage.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

@WithoutGraph
class RecordSorterTest {

    private static final List<Said> STATEMENTS = List.of(
            new Said(RelationshipType.MERGED_FROM, "a/b", Method.INFERRED, List.of("tags", "cardData.base_model")),
            new Said(Property.RELEASED_ON, new PartialDate("2024-05"), Method.DECLARED, List.of("createdAt")),
            new Said(RelationshipType.DISTILLED_FROM, "a/c", Method.DECLARED, List.of("notes")).as(Status.ALLEGED),
            new Said(Property.DOWNLOADS, 12L, Method.DECLARED, List.of()),
            new Said(Property.TRAINING_DAYS, 1.5, Method.STATED, List.of()).deprecatedAs("out of date"),
            new Said(Property.DESCRIPTION, "two\nlines, a \"quote\" and \t a tab, 深度求索", Method.MATCHED, List.of()));

    private static final Source SOURCE = new Source(
            new Entity("list", EntityKind.SOURCE, "A list", true, false, null),
            SourceKind.PRIMARY,
            "Somebody",
            List.of("A", "B"),
            new PartialDate("2024"),
            null,
            new PartialDate("2024-05-06"),
            null,
            "r1");

    @TempDir
    Path folder;

    /** Files of a few lines each give what a sorted map gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsTheFirstDescriptionOfEachId(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, EntityRecord> expected = new TreeMap<>();
        List<String> repeated = new ArrayList<>();
        List<String> expectedRepeated = new ArrayList<>();
        Path file = folder.resolve("sorted");
        SortedRecords sorted;
        try (RecordSorter sorter = new RecordSorter(folder, 1 + random.nextInt(2_000))) {
            for (int i = 0; i < 300; i++) {
                EntityRecord added = random(random);
                sorter.add(added);
                String id = added.entity().id();
                EntityRecord before = expected.get(id);
                if (before == null || (before.mentioned() && !added.mentioned())) {
                    expected.put(id, added);
                } else if (!added.mentioned()) {
                    expectedRepeated.add(id);
                }
            }
            sorted = sorter.writeTo(file, "hub", "A hub, 深度", SOURCE, repeated::add);
        }

        try (Stream<EntityRecord> records = sorted.open()) {
            assertThat(records).containsExactlyElementsOf(expected.values());
        }
        assertThat(repeated).containsExactlyInAnyOrderElementsOf(expectedRepeated);
        assertThat(sorted.size()).isEqualTo(expected.size());
        assertThat(sorted.mentioned())
                .isEqualTo(expected.values().stream()
                        .filter(EntityRecord::mentioned)
                        .count());
        assertThat(sorted.edition()).hasSize(16);
        assertThat(sorted.source()).isEqualTo(SOURCE);
        assertThat(SortedRecords.of(file)).isEqualTo(sorted);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** Ids with characters before and behind the separator of the files. */
    private static EntityRecord random(Random random) {
        String id = "a" + List.of("", "!", "-b", "/b", "~", "\u0001").get(random.nextInt(6)) + random.nextInt(20);
        Entity entity = new Entity(
                id,
                EntityKind.MODEL,
                "Name " + random.nextInt(100),
                random.nextBoolean(),
                false,
                random.nextBoolean() ? id : null);
        if (random.nextBoolean()) {
            return EntityRecord.mention(entity);
        }
        return new EntityRecord(entity, false, STATEMENTS.subList(0, random.nextInt(STATEMENTS.size() + 1)));
    }
}
