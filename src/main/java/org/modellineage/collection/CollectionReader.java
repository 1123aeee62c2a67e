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

/** Reads a folder of curated YAML, the format of {@code seed-data/README.md}, and finds every problem in it. */
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

    /** Reads one collection; an unreadable folder is a problem like any other. */
    public Reading read(Path folder) {
        Problems problems = new Problems();
        Draft draft = new Draft(problems);
        List<Path> files = CollectionFolder.files(folder, problems);
        Manifest manifest = files.isEmpty() ? Manifest.MISSING : read(folder, files, draft);
        return new Reading(
                problems.hasErrors() ? Optional.empty() : Optional.of(collection(manifest, draft)), problems.inOrder());
    }

    private Manifest read(Path folder, List<Path> files, Draft draft) {
        Problems problems = draft.problems();
        SectionReader sections = new SectionReader(draft);
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
        UsedCollections used = new UsedCollections(library, folder);
        used.take(manifest, problems);
        new HubReferences(draft, used).resolve();
        new ReferenceCheck(draft, used).run(complete && used.complete());
        new HubIdCheck(problems, used).run(draft.hubIds());
        new StatementIdCheck(problems).run(draft.statements());
        Rules.check(draft.statements(), draft.entities(), draft.declared(EntityKind.CONFLICT), problems);
        return manifest;
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
