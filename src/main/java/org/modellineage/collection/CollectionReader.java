package org.modellineage.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.modellineage.collection.problem.Problem;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.collection.rule.Rules;
import org.modellineage.collection.yaml.YamlFile;
import org.modellineage.model.Collection;
import org.modellineage.model.EntityKind;

/** Reads curated YAML, the format of {@code seed-data/README.md}, or lines of JSON in the same schema, and finds every problem. */
public final class CollectionReader {

    private final AvailableCollections library;

    /**
     * Creates a reader. It caches what it finds in the library, so it serves one run of a command.
     *
     * @param library folders of collections in which {@code uses:} looks for collections, after those next to the
     *     folder that is read
     */
    public CollectionReader(List<Path> library) {
        this.library = new AvailableCollections(List.copyOf(library));
    }

    /**
     * Reads one collection: a folder, or a file of records as {@link CollectionJson#writeLines} writes it. What cannot be read is
     * a problem like any other.
     */
    public Reading read(Path place) {
        Problems problems = new Problems();
        Draft draft = new Draft(problems);
        Manifest manifest = RecordFile.is(place) ? readRecords(place, draft) : readFolder(place, draft);
        return new Reading(
                problems.hasErrors() ? Optional.empty() : Optional.of(collection(manifest, draft)), problems.inOrder());
    }

    private Manifest readRecords(Path file, Draft draft) {
        SectionReader sections = new SectionReader(draft, RecordFile.HEAD);
        Manifest[] manifest = {Manifest.MISSING};
        int[] lines = {0};
        boolean complete = RecordFile.read(file, draft.problems(), line -> {
            if (lines[0]++ == 0) {
                manifest[0] = sections.readManifest(line);
            } else {
                sections.read(line);
            }
        });
        check(file, manifest[0], complete, draft);
        // The other rules advise whoever writes a collection; records were written by a program.
        Rules.checkWeights(draft.statements(), draft.problems());
        return manifest[0];
    }

    private Manifest readFolder(Path folder, Draft draft) {
        Problems problems = draft.problems();
        List<Path> files = CollectionFolder.files(folder, problems);
        if (files.isEmpty()) {
            return Manifest.MISSING;
        }
        SectionReader sections = new SectionReader(draft, CollectionFolder.MANIFEST);
        Manifest manifest = Manifest.MISSING;
        boolean complete = true;
        for (Path path : files) {
            YamlFile file = YamlFile.read(path, problems);
            complete &= file.complete();
            if (path.equals(folder.resolve(CollectionFolder.MANIFEST))) {
                manifest = sections.readManifest(file);
            } else {
                sections.read(file);
            }
        }
        check(folder, manifest, complete, draft);
        Rules.check(draft.statements(), draft.entities(), draft.declared(EntityKind.CONFLICT), problems);
        return manifest;
    }

    /** Checks ids and references, in the collection and in those that it uses. */
    private void check(Path place, Manifest manifest, boolean complete, Draft draft) {
        UsedCollections used = new UsedCollections(library, place);
        used.take(manifest, draft.problems());
        new HubReferences(draft, used).resolve();
        new ReferenceCheck(draft, used).run(complete && used.complete());
        new HubIdCheck(draft.problems(), used).run(draft.hubIds());
        new StatementIdCheck(draft.problems()).run(draft.statements());
    }

    private static Collection collection(Manifest manifest, Draft draft) {
        return new Collection(
                manifest.id().orElseThrow(),
                manifest.title().orElseThrow(),
                manifest.description().orElse(null),
                manifest.license().orElse(null),
                draft.entities(),
                draft.sources(),
                draft.statements().stream().map(PlacedStatement::statement).toList());
    }

    /**
     * The result of reading a folder.
     *
     * @param collection the collection; present exactly when no problem is an error
     * @param problems all problems, in the order of files, lines and columns
     */
    public record Reading(Optional<Collection> collection, List<Problem> problems) {}
}
