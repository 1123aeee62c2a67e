package org.modellineage.model;

import org.jspecify.annotations.Nullable;

/**
 * An entity as one collection declares it.
 *
 * @param id a slug, the same in every collection: {@code deepseek-r1-distill-qwen-7b}, or {@code owner/name} in lower
 *     case for a model known only from a hub
 * @param kind its kind
 * @param name its name as people write it
 * @param released false for a checkpoint or dataset that was never published
 * @param series true for a family of models that represents its members
 * @param hubId its id on a model hub as written there, {@code owner/name}
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        boolean released,
        boolean series,
        @Nullable String hubId) {}
