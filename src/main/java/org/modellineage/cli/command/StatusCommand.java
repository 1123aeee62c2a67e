package org.modellineage.cli.command;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.ExitCode;
import org.modellineage.file.FolderSize;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import org.modellineage.server.home.ServerInfo;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lineage status}: shows the address, process and content of the database without starting it. */
final class StatusCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        AnswerOptions.addFormatTo(spec);
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        AnswerWriter writer =
                invocation.answers(AnswerOptions.of(invocation.arguments())).suiting(View.RECORD);
        Map<String, Object> row = new LinkedHashMap<>();
        Optional<ConnectionSettings> configured = invocation.session().configured();
        if (configured.isPresent()) {
            row.put("server", "configured");
            row.put("address", configured.get().uri().toString());
            row.put("collections", collections(invocation));
        } else {
            local(invocation, row);
        }
        writer.write(new Answer("status", View.RECORD, Map.of(), List.copyOf(row.keySet()), List.of(row), false));
        return ExitCode.ANSWERED;
    }

    private static void local(Invocation invocation, Map<String, Object> row) throws IOException {
        Optional<ServerInfo> running = invocation.session().server().running();
        row.put("server", running.isPresent() ? "running" : "not running; the next question starts it");
        if (running.isPresent()) {
            ServerInfo info = running.get();
            row.put("address", info.bolt().toString());
            if (!info.http().toString().isEmpty()) {
                row.put("web", info.http().toString());
            }
            row.put("process", Long.toString(info.pid()));
            row.put("version", info.version());
            row.put("engine", info.engine());
            row.put(
                    "startedAt",
                    info.startedAt().truncatedTo(ChronoUnit.SECONDS).toString());
            if (info.heapMib() > 0) {
                row.put("memory", "heap up to " + info.heapMib() + " MiB, page cache " + info.pageCacheMib() + " MiB");
            }
        }
        row.put("dataFolder", invocation.session().home().toString());
        row.put("sizeBytes", FolderSize.bytes(invocation.session().home()));
        if (running.isPresent()) {
            row.put("collections", collections(invocation));
        }
    }

    private static List<Map<String, Object>> collections(Invocation invocation) {
        Cypher cypher = Cypher.read(
                invocation.session().installation().cypher().resolve("lookup").resolve("collections.cypher"));
        List<Map<String, Object>> rows = invocation
                .session()
                .use(graph -> graph.read(invocation.timeout(), transaction -> transaction.run(cypher, Map.of())))
                .rows();
        // Only a collection that is incomplete has more to say than its size.
        rows.forEach(row -> row.values().removeIf(Objects::isNull));
        return rows;
    }
}
