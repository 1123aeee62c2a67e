package org.modellineage.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.option.Arguments;
import org.modellineage.cli.output.AnswerForm;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.CommandException;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.connector.WeightFiles;
import org.modellineage.connector.folder.FileDigest;
import org.modellineage.graph.Cypher;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage identify}: whose file this is, by its SHA-256. */
final class IdentifyCommand implements Command {

    private static final int DEEPEST = 8;

    private final Map<String, String> variables;

    IdentifyCommand(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Arguments.files(
                "PATH", "File or folder of weights, the name of a model in Ollama, or the digest itself."));
        AnswerOptions.addTo(spec);
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        AnswerForm form = AnswerOptions.of(invocation.arguments());
        AnswerWriter writer = invocation.answers(form).suiting(View.TABLE);
        Map<String, String> digests = new LinkedHashMap<>();
        for (String argument : invocation.arguments().parameters()) {
            digests.putAll(digests(argument, invocation));
        }
        if (digests.isEmpty()) {
            throw new CommandException(ExitCode.WRONG_USAGE, "name a file or folder of weights, or a model in Ollama");
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        int known = 0;
        for (Map.Entry<String, String> file : digests.entrySet()) {
            List<Map<String, Object>> bearers = bearers(file.getValue(), invocation);
            known += bearers.isEmpty() ? 0 : 1;
            if (bearers.isEmpty()) {
                rows.add(row(file, "not known", null, List.of()));
            }
            for (Map<String, Object> bearer : bearers) {
                rows.add(row(file, bearer.get("name"), bearer.get("hubId"), bearer.get("sources")));
            }
        }
        writer.write(new Answer(
                "identify",
                View.TABLE,
                Map.of("paths", invocation.arguments().parameters()),
                List.of("file", "model", "hubId", "sources", "sha256"),
                rows,
                false,
                known + " of " + digests.size() + (digests.size() == 1 ? " file is known" : " files are known"),
                known == digests.size()
                        ? List.of()
                        : List.of("Digests are known of what was fetched or imported: lineage fetch ID tells more")));
        return known == 0 ? ExitCode.NO_SUCH_ENTITY : ExitCode.ANSWERED;
    }

    private static Map<String, @Nullable Object> row(
            Map.Entry<String, String> file, @Nullable Object model, @Nullable Object hubId, @Nullable Object sources) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("file", file.getKey());
        row.put("model", model);
        row.put("hubId", hubId);
        row.put("sources", sources);
        row.put("sha256", file.getValue());
        return row;
    }

    private static List<Map<String, Object>> bearers(String digest, Invocation invocation) {
        Path lookup = invocation.session().installation().cypher().resolve("lookup");
        Cypher statement = Cypher.read(lookup.resolve("bearers.cypher"));
        return invocation
                .session()
                .ask(graph -> graph.read(
                        invocation.timeout(), transaction -> transaction.run(statement, Map.of("key", digest))))
                .rows();
    }

    /** The digests of all that an argument means, by what it is called. */
    private Map<String, String> digests(String argument, Invocation invocation) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        Path path = Path.of(argument);
        Optional<String> digest = FileDigest.written(argument);
        if (Files.isRegularFile(path)) {
            digests.put(argument, digest(path, invocation));
        } else if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path, DEEPEST)) {
                for (Path file : (Iterable<Path>)
                        files.filter(IdentifyCommand::isWeights).sorted()::iterator) {
                    digests.put(file.toString(), digest(file, invocation));
                }
            }
            if (digests.isEmpty()) {
                throw new CommandException(
                        ExitCode.WRONG_USAGE,
                        "no file of weights in " + argument + "; they end in "
                                + String.join(", ", WeightFiles.ENDINGS));
            }
        } else if (digest.isPresent()) {
            digests.put(argument, digest.get());
        } else {
            digests.put(
                    argument,
                    FileDigest.inOllama(ollama(), argument)
                            .orElseThrow(() -> new CommandException(
                                    ExitCode.WRONG_USAGE,
                                    "no such file, digest or model in Ollama's store " + ollama() + ": " + argument)));
        }
        return digests;
    }

    private static String digest(Path file, Invocation invocation) throws IOException {
        return FileDigest.of(file, invocation.progress().hashing(file.toString(), Files.size(file)));
    }

    private static boolean isWeights(Path file) {
        return WeightFiles.isOne(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    private Path ollama() {
        String configured = variables.getOrDefault("OLLAMA_MODELS", "");
        return configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".ollama", "models")
                : Path.of(configured);
    }
}
