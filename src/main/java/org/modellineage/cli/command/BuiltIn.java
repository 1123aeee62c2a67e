package org.modellineage.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that are not question files. */
enum BuiltIn {
    REPORTS("reports", Group.ASK, "List the questions, or show one with its parameters and its Cypher."),
    QUERY("query", Group.ASK, "Run a Cypher statement of your own, which can only read."),
    IDENTIFY(
            "identify",
            Group.ASK,
            "Say whose a file of weights is, by its digest.",
            "identify model.gguf",
            "identify llama3:8b",
            "identify my-model --format json"),
    DIFF(
            "diff",
            Group.ASK,
            "Compare two dumps, or the graph on two days: models and parents gained, lost, changed.",
            "diff models-2025-01.jsonl models-2025-02.jsonl",
            "diff 2024-12 2025-01",
            "diff old-folder new-folder --format markdown --output changes.md"),
    EXPORT(
            "export",
            Group.ASK,
            "Export a model and everything it came from, for other programs.",
            "export DeepSeek-R1-Distill-Llama-70B --to csv --output family",
            "export DeepSeek-R1-Distill-Llama-70B --to cyclonedx --output bom.json",
            "export DeepSeek-R1 --to graphml --output r1.graphml",
            "export DeepSeek-R1 --to jsonl --as-of 2025-01 --output r1.jsonl"),
    CITE(
            "cite",
            Group.ASK,
            "Cite a claim with its source and place, or a model with the sources that describe it.",
            "cite DeepSeek-R1",
            "cite f063-explainer",
            "cite DeepSeek-R1 DeepSeek-V3 --format bibtex --output models.bib"),
    SITE(
            "site",
            Group.ASK,
            "Write the graph as a site: a folder of pages to open, to search and to publish.",
            "site --output my-site"),
    OPEN("open", Group.ASK, "Open the graph in Neo4j Browser, with style, guide and saved queries."),
    CONSOLE("console", Group.ASK, "Open a Cypher console on the graph, which can also write."),
    LOAD("load", Group.LOAD, "Load collections into the graph, changing only what differs.", "load", "load my-models"),
    IMPORT(
            "import",
            Group.LOAD,
            "Import what files and folders say of models: lists of a hub, cards, configurations.",
            "import my-model",
            "import ~/.cache/huggingface/hub --dry-run",
            "import models.jsonl.gz --collection models"),
    FETCH(
            "fetch",
            Group.LOAD,
            "Fetch models, and the models they come from, from the Hugging Face hub.",
            "fetch deepseek-ai/DeepSeek-R1-0528",
            "fetch Qwen/Qwen2.5-7B --children finetune",
            "fetch deepseek-ai/DeepSeek-R1 --children any --depth 2"),
    UNLOAD("unload", Group.LOAD, "Remove a collection from the graph."),
    REBUILD("rebuild", Group.LOAD, "Make the local server's graph anew from the collections that it keeps."),
    CHECK(
            "check",
            Group.LOAD,
            "List the problems of collections, without a database, or of the graph.",
            "check my-models",
            "check --graph",
            "check --graph DeepSeek-R1-Distill-Llama-70B",
            "check --graph --output findings.csv"),
    GATE(
            "gate",
            Group.ASK,
            "Say whether models pass a policy on licences and lineage, for builds that stop otherwise.",
            "gate DeepSeek-R1-Distill-Llama-70B --policy gate.yaml",
            "gate my-model --policy gate.yaml --format sarif --output lineage.sarif"),
    STATUS("status", Group.SERVE, "Show where the database is, what runs it, and what it holds."),
    SERVE("serve", Group.SERVE, "Run the local server in the foreground."),
    STOP("stop", Group.SERVE, "Stop the local server."),
    COMPLETION("completion", Group.SERVE, "Print the completion script for bash, zsh or fish."),
    HELP("help", Group.SERVE, "Show the help of a command.");

    /** The sections of the list of commands in help. */
    enum Group {
        ASK("Ask"),
        LOAD("Load"),
        SERVE("Serve");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    private final String word;
    private final Group group;
    private final String summary;
    private final List<String> examples;

    BuiltIn(String word, Group group, String summary, String... examples) {
        this.word = word;
        this.group = group;
        this.summary = summary;
        this.examples = List.of(examples);
    }

    String word() {
        return word;
    }

    Group group() {
        return group;
    }

    /** One sentence for help. */
    String summary() {
        return summary;
    }

    /** Command lines that work, without the name of the program. */
    List<String> examples() {
        return examples;
    }

    static @Nullable BuiltIn of(String word) {
        for (BuiltIn builtIn : values()) {
            if (builtIn.word.equals(word)) {
                return builtIn;
            }
        }
        return null;
    }
}
