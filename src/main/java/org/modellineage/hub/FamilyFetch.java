package org.modellineage.hub;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.folder.CachedCard;
import org.modellineage.connector.hub.FetchedModel;
import org.modellineage.connector.hub.StepEnds;
import org.modellineage.model.HubId;

/** Fetches models from the hub, and those that they came from or that came from them, and keeps the answers. */
public final class FamilyFetch {

    private static final int PAGE = 1_000;

    private final HubSettings settings;
    private final FetchedModels kept;
    private final HubClient client;
    private final Clock clock;
    private final Consumer<String> messages;
    private final Set<String> seen = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<String> missing = new ArrayList<>();
    private int fetched;
    private int known;

    /**
     * What to fetch.
     *
     * @param ids the models to begin with
     * @param depth how many steps to go from them
     * @param children whether to go to what came of them, too
     * @param relation of which kind, as the hub names it; null for any
     * @param refresh whether to ask again for what is kept
     */
    public record Request(
            List<String> ids,
            int depth,
            boolean children,
            @Nullable String relation,
            boolean refresh) {}

    /**
     * What was fetched.
     *
     * @param fetched how many models the hub told
     * @param known how many were here already
     * @param missing those that the hub does not show, each with the reason
     */
    public record Result(int fetched, int known, List<String> missing) {}

    private record Step(String hubId, int depth) {}

    /**
     * Prepares a fetch.
     *
     * @param messages takes a line when it has to wait, and now and then about its progress
     */
    public FamilyFetch(HubSettings settings, FetchedModels kept, Clock clock, Consumer<String> messages) {
        this(settings, kept, clock, messages, duration -> Thread.sleep(duration.toMillis()));
    }

    FamilyFetch(
            HubSettings settings,
            FetchedModels kept,
            Clock clock,
            Consumer<String> messages,
            HubClient.Waiting waiting) {
        this.settings = settings;
        this.kept = kept;
        this.clock = clock;
        this.messages = messages;
        this.client = new HubClient(settings, waiting, messages);
    }

    /** Fetches everything that is asked for. Throws a {@link HubException} when the hub cannot be asked. */
    public Result run(Request request) throws IOException {
        request.ids().forEach(id -> add(id, 0));
        while (!open.isEmpty()) {
            Step step = open.remove();
            FetchedModel model = model(step.hubId, request.refresh());
            if (model.missing() != null) {
                missing.add(step.hubId + " (" + model.missing() + ")");
                continue;
            }
            if (step.depth < request.depth()) {
                for (String parent : StepEnds.of(model)) {
                    add(parent, step.depth + 1);
                }
                if (request.children()) {
                    addChildren(step, request);
                }
            }
        }
        return new Result(fetched, known, List.copyOf(missing));
    }

    private void add(String hubId, int depth) {
        if (seen.add(HubId.key(hubId))) {
            open.add(new Step(hubId, depth));
        }
    }

    private FetchedModel model(String hubId, boolean refresh) throws IOException {
        // What was not there may be by now, or with another token.
        Optional<FetchedModel> here =
                refresh ? Optional.empty() : kept.find(hubId).filter(model -> model.missing() == null);
        if (here.isPresent()) {
            known++;
            return here.get();
        }
        FetchedModel model = fetch(hubId, refresh);
        kept.keep(model);
        return model;
    }

    private FetchedModel fetch(String hubId, boolean refresh) throws IOException {
        String today = LocalDate.now(clock).toString();
        Optional<Map<?, ?>> cached = refresh ? Optional.empty() : CachedCard.row(settings.cache(), hubId);
        if (cached.isPresent()) {
            known++;
            return new FetchedModel(hubId, today, "cache", null, cached.get());
        }
        if (settings.offline()) {
            throw new HubException(hubId + " is not in the cache " + settings.cache()
                    + ", and HF_HUB_OFFLINE forbids to ask the hub for it");
        }
        HubAnswer answer = client.get("/api/models/" + path(hubId) + "?blobs=true");
        String origin = settings.endpoint().toString();
        if (answer instanceof HubAnswer.Missing none) {
            return new FetchedModel(hubId, today, origin, none.reason(), Map.of());
        }
        fetched++;
        Map<?, ?> row = row(((HubAnswer.Found) answer).text(), hubId);
        return new FetchedModel(hubId, today, origin, null, row);
    }

    private static Map<?, ?> row(String text, String hubId) {
        try {
            Optional<Map<?, ?>> row = JsonTree.object(text);
            if (row.isPresent()) {
                return row.get();
            }
        } catch (IOException e) {
            // Told below.
        }
        throw new HubException("the hub's answer for " + hubId + " is not that of a model");
    }

    private static List<Map<?, ?>> rows(String text, String hubId) {
        try {
            return JsonTree.objects(text);
        } catch (IOException e) {
            throw new HubException("the hub's list of what came of " + hubId + " is not a list of models");
        }
    }

    /** A list of what came of a model has whole rows, so none of them is asked for again. */
    private void addChildren(Step step, Request request) throws IOException {
        if (settings.offline()) {
            return;
        }
        String relation = request.relation() == null ? "" : request.relation() + ":";
        HubAnswer answer = client.get("/api/models?filter=" + encoded("base_model:" + relation + step.hubId) + "&limit="
                + PAGE + "&full=true&cardData=true");
        int found = 0;
        while (answer instanceof HubAnswer.Found page) {
            for (Map<?, ?> row : rows(page.text(), step.hubId)) {
                if (row.get("id") instanceof String id && HubId.is(id)) {
                    found++;
                    keepChild(id, row);
                    add(id, step.depth + 1);
                }
            }
            messages.accept("What came of " + step.hubId + ": " + found + " models ...");
            if (page.next() == null) {
                return;
            }
            answer = client.get(page.next());
        }
    }

    private void keepChild(String id, Map<?, ?> row) throws IOException {
        if (kept.find(id).isEmpty()) {
            fetched++;
            // It is met again as a step, and found here.
            known--;
            kept.keep(new FetchedModel(
                    id, LocalDate.now(clock).toString(), settings.endpoint().toString(), null, row));
        }
    }

    private static String path(String hubId) {
        return String.join(
                "/",
                List.of(hubId.split("/", -1)).stream().map(FamilyFetch::encoded).toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
