"""Asks networkx and igraph, where they are installed, and prints a line for each: library, question, seconds, rows.

closures.py FOLDER ROOT MODEL RUNS: the folder has model.csv, step.csv and licence.csv; the seconds are the median of the runs.
"""
import collections
import csv
import os
import statistics
import sys
import time


def read(folder, file):
    with open(os.path.join(folder, file + ".csv"), newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        yield from rows


def in_networkx(networkx, steps, licences, root, model):
    graph = networkx.DiGraph(steps)
    upwards = graph.reverse()

    def upstream():
        return networkx.single_source_shortest_path_length(upwards, model)

    def downstream():
        depths = dict(networkx.single_source_shortest_path_length(graph, root))
        del depths[root]
        return depths

    def between():
        part = graph.subgraph(upstream())
        inside = networkx.descendants(part, root) | {root}
        return [(parent, child) for child in inside for parent in part.predecessors(child) if parent in inside]

    return {
        "descendants": downstream,
        "tree": lambda: [(child, parent) for child in upstream() for parent in graph.predecessors(child)],
        "why": between,
        "licences": lambda: [(one, licences.get(one)) for one in upstream()],
        "impact": lambda: collections.Counter(downstream().values()),
    }


def in_igraph(igraph, steps, licences, root, model):
    graph = igraph.Graph(n=1 + max(max(step) for step in steps), edges=steps, directed=True)

    def downstream():
        depths = graph.distances(root, mode="out")[0]
        return [depth for one, depth in enumerate(depths) if depth != float("inf") and one != root]

    def upstream():
        return graph.subcomponent(model, mode="in")

    def between():
        inside = set(upstream()).intersection(graph.subcomponent(root, mode="out"))
        return [(parent, child) for child in inside for parent in graph.predecessors(child) if parent in inside]

    return {
        "descendants": downstream,
        "tree": lambda: [(child, parent) for child in upstream() for parent in graph.predecessors(child)],
        "why": between,
        "licences": lambda: [(one, licences.get(one)) for one in upstream()],
        "impact": lambda: collections.Counter(downstream()),
    }


def main(folder, root, model, runs):
    steps = [(int(parent), int(child)) for child, parent, _ in read(folder, "step")]
    licences = {int(one): name for one, name in read(folder, "licence")}
    for name, library in ("networkx", in_networkx), ("igraph", in_igraph):
        try:
            module = __import__(name)
        except ImportError:
            continue
        for question, ask in library(module, steps, licences, root, model).items():
            rows, seconds = ask(), []
            for _ in range(runs):
                start = time.perf_counter()
                rows = ask()
                seconds.append(time.perf_counter() - start)
            print(name, question, statistics.median(seconds), len(rows), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1], *(int(number) for number in sys.argv[2:]))
