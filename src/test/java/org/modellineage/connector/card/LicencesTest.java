package org.modellineage.connector.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.collection.CollectionReader;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;

/** The words of cards lead to the licences of the shipped collections, and to no other entity of theirs. */
class LicencesTest {

    private static Collection shipped(String name) {
        return new CollectionReader(List.of())
                .read(Path.of("seed-data").resolve(name))
                .collection()
                .orElseThrow();
    }

    @Test
    void findsEachShippedLicence() {
        assertThat(shipped("licenses").entities())
                .hasSizeGreaterThan(90)
                .filteredOn(entity -> entity.kind() == EntityKind.LICENSE)
                .allSatisfy(
                        license -> assertThat(Licences.license(license.id())).isEqualTo(license));
    }

    @ParameterizedTest
    @CsvSource({
        "llama3.1, llama-3.1-license",
        "Llama 3.1 Community License, llama-3.1-license",
        "gemma, gemma-terms",
        "Apache 2.0, apache-2.0",
        "MIT, mit",
        "openrail++, openrail-plus-plus",
        "deepseek, deepseek-model-license",
        "qwen, qwen-license",
        "acme, acme-license",
        "acme-research-licence, acme-research-licence",
    })
    void leadsAWordToItsLicence(String word, String id) {
        assertThat(Licences.license(word).id()).isEqualTo(id);
    }

    @Test
    void takesNoIdOfAModelOrAnOrganization() {
        Set<String> others = Stream.of(shipped("deepseek"), shipped("licenses"))
                .flatMap(collection -> collection.entities().stream())
                .filter(entity ->
                        EnumSet.of(EntityKind.MODEL, EntityKind.ORGANIZATION).contains(entity.kind()))
                .map(Entity::id)
                .collect(Collectors.toSet());

        assertThat(others)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Licences.license(id).id()).isNotIn(others));
    }
}
