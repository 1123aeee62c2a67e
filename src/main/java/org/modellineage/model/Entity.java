package org.modellineage.model;

import org.jspecify.annotations.Nullable;

/**
 * A thing that statements are about, as one collection declares it.
 *
 * @param id a slug, the same in every collection: {@code deepseek-r1-distill-qwen-7b}, or {@code owner/name} in lower
 *     case for a model known only from a hub
 * @param kind what it is
 * @param name how people write it
 * @param released false for a checkpoint that was never published
 * @param series true for a family of models that stands for its members
 * @param hubId its id on a model hub as written there, {@code owner/name}
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        boolean released,
        boolean series,
        @Nullable String hubId) {}
