package org.modellineage.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.connector.card.Licences;
import org.modellineage.gate.GatedModel.Step;
import org.modellineage.gate.GatedModel.UnknownParent;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.gate.policy.ResolvedPolicy.Name;
import org.modellineage.licence.Licence;
import org.modellineage.report.Answer;
import org.modellineage.report.EntityNotFoundException;
import org.modellineage.report.ReportLibrary;

/** Asks the graph for what a policy and its models name. */
final class GateLookups implements ResolvedPolicy.Names {

    private static final String LICENCE = "licence";
    private static final String MODEL = "model";

    private final Invocation invocation;
    private final ReportLibrary library;

    GateLookups(Invocation invocation) {
        this.invocation = invocation;
        Path cypher = invocation.session().installation().cypher();
        this.library = new ReportLibrary(List.of(cypher.resolve("lookup"), cypher.resolve("export")));
    }

    /** The id and the name of the model that a text names; throws an {@link EntityNotFoundException} for none or several. */
    Map<String, String> modelNamed(String text) {
        Map<String, Object> found = ask(MODEL, MODEL, text).rows().get(0);
        return Map.of(String.valueOf(found.get("id")), String.valueOf(found.get("name")));
    }

    /** The models in the ancestry of a model by weights of which nobody tells where their weights come from. */
    List<UnknownParent> unknownParents(String model) {
        return UnknownParent.of(ask("unknown-parents", MODEL, model));
    }

    /** The steps between a model and the holders of the licences that were found for it. */
    List<Step> steps(String model, List<Licence> licences) {
        Stream<String> holders = licences.stream().map(Licence::holderId);
        return Step.of(ask(
                "steps",
                "about",
                Stream.concat(Stream.of(model), holders).distinct().toList()));
    }

    /** A licence by the names that the graph has for it, or else by the spellings that cards and catalogues use. */
    @Override
    public Name licence(String name) {
        Name found = named(LICENCE, "entity", name);
        if (found.id().isPresent()) {
            return found;
        }
        Name spelled = named(LICENCE, "entity", Licences.license(name).id());
        return spelled.id().isPresent()
                ? spelled
                : Licences.nearest(name)
                        .map(near -> new Name(Optional.empty(), "; did you mean " + Quoted.of(near) + "?"))
                        .orElse(found);
    }

    @Override
    public Name model(String name) {
        return named(MODEL, MODEL, name);
    }

    private Name named(String lookup, String parameter, String name) {
        try {
            return new Name(
                    Optional.of(String.valueOf(
                            ask(lookup, parameter, name).rows().get(0).get("id"))),
                    "");
        } catch (EntityNotFoundException e) {
            if (e.candidates().isEmpty()) {
                return new Name(Optional.empty(), "");
            }
            String nearest = Quoted.of(e.candidates().get(0).id());
            return new Name(
                    Optional.empty(),
                    e.ambiguous()
                            ? "; several are, so use an id such as " + nearest
                            : "; did you mean " + nearest + "?");
        }
    }

    private Answer ask(String lookup, String parameter, String name) {
        return ask(lookup, parameter, List.of(name));
    }

    private Answer ask(String lookup, String parameter, List<String> values) {
        return invocation
                .session()
                .report(runner -> runner.run(
                        library.find(lookup).orElseThrow(), Map.of(parameter, values), invocation.timeout(), 0));
    }
}
