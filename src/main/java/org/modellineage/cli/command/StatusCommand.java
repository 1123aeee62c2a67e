package org.modellineage.cli.command;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.cli.option.AnswerOptions;
import org.modellineage.cli.output.AnswerWriter;
import org.modellineage.cli.output.ExitCode;
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
    public ExitCode run(Call call) throws IOException {
        AnswerWriter writer = call.answers(AnswerOptions.of(call.arguments())).suiting(View.RECORD);
        Map<String, Object> row = new LinkedHashMap<>();
        Optional<ConnectionSettings> configured = call.database().configured();
        if (configured.isPresent()) {
            row.put("server", "configured");
            row.put("address", configured.get().uri().toString());
            row.put("collections", collections(call));
        } else {
            local(call, row);
        }
        writer.write(new Answer("status", View.RECORD, Map.of(), List.copyOf(row.keySet()), List.of(row), false));
        return ExitCode.ANSWERED;
    }

    private static void local(Call call, Map<String, Object> row) throws IOException {
        Optional<ServerInfo> running = call.server().running();
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
        }
        row.put("dataFolder", call.home().toString());
        row.put("sizeBytes", FolderSize.bytes(call.home()));
        if (running.isPresent()) {
            row.put("collections", collections(call));
        }
    }

    private static List<Map<String, Object>> collections(Call call) {
        Cypher cypher =
                Cypher.read(call.surroundings().cypher().resolve("lookup").resolve("collections.cypher"));
        return call.database()
                .use(graph -> graph.read(call.options().timeout(), transaction -> transaction.run(cypher, Map.of())))
                .rows();
    }
}
