package org.modellineage.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

/** An import of the collection {@code hub} at random, whose models share some hub ids with random curated collections. */
public final class RandomRecords {

    private static final int MODELS = 9;

    private RandomRecords() {}

    public static SortedRecords sorted(Path home, Random random) throws IOException {
        Path folder = Files.createDirectories(home.resolve("imports"));
        try (RecordSorter sorter = new RecordSorter(folder)) {
            for (int i = 0; i < MODELS; i++) {
                if (random.nextInt(4) > 0) {
                    sorter.add(new EntityRecord(model(i, random), false, said(i, random, sorter)));
                }
            }
            sorter.add(new EntityRecord(model(MODELS, random), false, List.of()));
            return sorter.writeTo(folder.resolve("sorted"), "hub", "Hub", source(random), id -> {});
        }
    }

    private static List<Said> said(int number, Random random, RecordSorter sorter) throws IOException {
        List<Said> said = new ArrayList<>();
        for (RelationshipType type : List.of(RelationshipType.INITIALIZED_FROM, RelationshipType.MERGED_FROM)) {
            int parent = random.nextInt(2 * MODELS);
            if (parent < MODELS && parent != number) {
                Entity named = model(parent, random);
                sorter.add(EntityRecord.mention(named));
                said.add(new Said(type, named.id(), method(random), List.of("tags")));
            }
        }
        if (random.nextBoolean()) {
            Entity account =
                    new Entity("account-" + random.nextInt(3), EntityKind.ORGANIZATION, "Account", true, false, null);
            sorter.add(EntityRecord.mention(account));
            said.add(new Said(RelationshipType.PUBLISHED_BY, account.id(), method(random), List.of("id")));
        }
        if (random.nextInt(3) == 0) {
            String name = "Owner/" + (char) ('a' + random.nextInt(2));
            String id = "datasets/" + name.toLowerCase(Locale.ROOT);
            sorter.add(EntityRecord.mention(new Entity(id, EntityKind.DATASET, name, true, false, name)));
            said.add(new Said(RelationshipType.TRAINED_ON, id, method(random), List.of("tags")));
        }
        if (random.nextBoolean()) {
            PartialDate day = new PartialDate("2024-0" + (1 + random.nextInt(9)));
            said.add(new Said(Property.RELEASED_ON, day, Method.DECLARED, List.of("createdAt")));
        }
        return said;
    }

    private static Method method(Random random) {
        return random.nextBoolean() ? Method.DECLARED : Method.INFERRED;
    }

    private static Entity model(int number, Random random) {
        String hubId = (random.nextBoolean() ? "Owner/" : "owner/") + (char) ('a' + number);
        return new Entity(hubId.toLowerCase(Locale.ROOT), EntityKind.MODEL, hubId, true, false, hubId);
    }

    private static Source source(Random random) {
        String day = "2025-0" + (1 + random.nextInt(2));
        return new Source(
                new Entity("hub-list-" + day, EntityKind.SOURCE, "List of " + day, true, false, null),
                SourceKind.PRIMARY,
                null,
                List.of(),
                new PartialDate(day),
                null,
                null,
                null,
                null);
    }
}
