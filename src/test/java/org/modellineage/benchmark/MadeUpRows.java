package org.modellineage.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.modellineage.benchmark.MadeUpRow.Relation;

/**
 * Makes up the list of a model hub, always the same for a number of rows, with the proportions of a real one: more than half of
 * the models have a parent, families grow where they are large already, half of the rows name a licence and a tenth
 * data, and some parents are written in ways that only people understand.
 */
final class MadeUpRows {

    private static final long SEED = 7;
    private static final int FAMOUS = 200;
    private static final double NAMES_LICENCE = 0.5;
    private static final double NAMES_DATASET = 0.1;
    private static final double HAS_PARENT = 0.5766;
    private static final double PARENT_IS_FAMOUS = 0.35;
    private static final double PARENT_HAS_CHILDREN = 0.9;
    private static final double IS_PICKED_UP = 0.02;

    /** One of so many parents is written in each of the wrong ways. */
    private static final int ROWS_PER_FAULT = 3_500;

    private static final List<String> LICENCES =
            repeated("apache-2.0 40, mit 20, openrail 6, llama3.1 6, llama2 4, gemma 5, cc-by-nc-4.0 5, other 10,"
                    + " creativeml-openrail-m 4");
    private static final List<String> RELATIONS = repeated("FINETUNE 36, ADAPTER 30, QUANTIZED 30, MERGE 4");

    private final int size;
    private final Random random = new Random(SEED);
    private final int[] famous = IntStream.range(0, FAMOUS)
            .flatMap(model -> IntStream.range(0, Math.max(1, 90 / (model + 1))).map(any -> model))
            .toArray();

    /** Every model once for each part that it had in a step, so that a random one is likely to have many. */
    private int[] drawn = new int[1024];

    private int drawnCount;

    private MadeUpRows(int size) {
        this.size = size;
    }

    /** Passes on so many rows, one by one. */
    static void make(int size, Consumer<MadeUpRow> rows) {
        MadeUpRows made = new MadeUpRows(size);
        for (int index = 0; index < size; index++) {
            rows.accept(made.row(index));
        }
    }

    private MadeUpRow row(int index) {
        String createdAt = String.format(
                Locale.ROOT,
                "20%02d-%02d-%02dT12:00:00.000Z",
                22 + (long) index * 4 / size,
                1 + index % 12,
                1 + index % 28);
        long downloads = (long) (10 / (1 - random.nextDouble()));
        String licence = random.nextDouble() < NAMES_LICENCE ? LICENCES.get(random.nextInt(LICENCES.size())) : null;
        String dataset = random.nextDouble() < NAMES_DATASET
                ? "Org-" + random.nextInt(2_000) + "/Data-" + random.nextInt(20_000)
                : null;
        if (index > FAMOUS && random.nextDouble() < HAS_PARENT) {
            return child(index, createdAt, downloads, licence, dataset);
        }
        if (index <= FAMOUS || random.nextDouble() < IS_PICKED_UP) {
            draw(index);
        }
        return new MadeUpRow(
                index,
                MadeUpRow.id(index),
                MadeUpRow.account(index),
                createdAt,
                downloads,
                licence,
                dataset,
                Relation.FINETUNE,
                List.of(),
                List.of(),
                List.of());
    }

    private MadeUpRow child(
            int index, String createdAt, long downloads, @Nullable String licence, @Nullable String dataset) {
        Relation relation = Relation.valueOf(RELATIONS.get(random.nextInt(RELATIONS.size())));
        List<Integer> parents = new ArrayList<>();
        int count = relation == Relation.MERGE ? 2 + random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            int parent = parent(index);
            draw(parent);
            if (!parents.contains(parent)) {
                parents.add(parent);
            }
        }
        draw(index);
        List<String> written =
                new ArrayList<>(parents.stream().map(MadeUpRow::id).toList());
        List<String> missing = List.of();
        String first = written.get(0);
        switch (random.nextInt(ROWS_PER_FAULT)) {
            case 0 -> {
                written = List.of("https://huggingface.co/" + first);
                parents = parents.subList(0, 1);
            }
            case 1 -> {
                written = List.of(first.toUpperCase(Locale.ROOT));
                parents = parents.subList(0, 1);
            }
            case 2 -> {
                written = List.of(MadeUpRow.id(index));
                parents = List.of();
            }
            case 3 -> {
                missing = List.of("Gone-" + index + "/Deleted-" + index);
                written = missing;
                parents = List.of();
            }
            case 4 -> {
                written = List.of("N/A");
                parents = List.of();
            }
            case 5 -> {
                written = List.of("/mnt/data/base");
                parents = List.of();
            }
            case 6 -> written.addAll(List.copyOf(written));
            default -> {
                // As it should be.
            }
        }
        return new MadeUpRow(
                index,
                MadeUpRow.id(index),
                MadeUpRow.account(index),
                createdAt,
                downloads,
                licence,
                dataset,
                relation,
                written,
                List.copyOf(parents),
                missing);
    }

    private int parent(int index) {
        if (random.nextDouble() < PARENT_IS_FAMOUS) {
            return famous[random.nextInt(famous.length)];
        }
        return random.nextDouble() < PARENT_HAS_CHILDREN ? drawn[random.nextInt(drawnCount)] : random.nextInt(index);
    }

    private void draw(int model) {
        if (drawnCount == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * drawn.length);
        }
        drawn[drawnCount++] = model;
    }

    /** Each word as often as the number behind it says. */
    private static List<String> repeated(String wordsAndNumbers) {
        List<String> all = new ArrayList<>();
        for (String part : wordsAndNumbers.split(", *", -1)) {
            String[] word = part.split(" ", -1);
            for (int i = 0; i < Integer.parseInt(word[1]); i++) {
                all.add(word[0]);
            }
        }
        return all;
    }
}
