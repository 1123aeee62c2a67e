package org.modellineage.connector.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What else the hub's id of a licence is called: its title, its full name and its ids in the SPDX list and in ScanCode's
 * database, and the short forms of a licence of which there is one edition. What may mean another edition or text is no
 * spelling: GPL-3.0 says neither "only" nor "or later", and a family such as cc says no licence at all.
 */
final class LicenceSpellings {

    /** An id, and its other spellings as slugs. */
    private static final String TABLE = """
            apache-2.0: apache2, apache-2, apache2.0, apache-license-2.0, apache-license-version-2.0, apache-2.0-license
            mit: mit-license, the-mit-license
            bsd-2-clause: bsd-2-clause-simplified-license, bsd-2-clause-license
            bsd-3-clause: bsd-3-clause-new-or-revised-license, bsd-3-clause-license
            mpl-2.0: mozilla-public-license-2.0
            unlicense: the-unlicense
            gpl-2.0-or-later: gpl-2.0-plus
            gpl-3.0-or-later: gpl-3.0-plus
            lgpl-2.1-or-later: lgpl-2.1-plus
            lgpl-3.0-or-later: lgpl-3.0-plus
            cc0-1.0: cc0, creative-commons-zero-v1.0-universal
            cc-by-4.0: creative-commons-attribution-4.0-international
            cc-by-sa-4.0: creative-commons-attribution-share-alike-4.0-international
            cc-by-nc-4.0: creative-commons-attribution-non-commercial-4.0-international
            cc-by-nd-4.0: creative-commons-attribution-no-derivatives-4.0-international
            cc-by-nc-sa-4.0: creative-commons-attribution-non-commercial-share-alike-4.0-international
            cc-by-nc-nd-4.0: creative-commons-attribution-non-commercial-no-derivatives-4.0-international
            odbl: odbl-1.0, open-data-commons-open-database-license-v1.0
            odc-by: odc-by-1.0, open-data-commons-attribution-license-v1.0
            pddl: pddl-1.0, open-data-commons-public-domain-dedication-license-1.0
            c-uda: c-uda-1.0, computational-use-of-data-agreement-v1.0
            lgpl-lr: lgpllr
            llama2: llama-2, llama-2-community-license, llama-2-community-license-agreement, \
                licenseref-scancode-llama-2-license-2023
            llama3: llama-3, meta-llama-3-community-license, meta-llama-3-community-license-agreement
            llama3.1: llama-3.1, llama-3.1-community-license, llama-3.1-community-license-agreement, \
                licenseref-scancode-llama-3.1-license-2024
            llama3.2: llama-3.2, llama-3.2-community-license, llama-3.2-community-license-agreement, \
                licenseref-scancode-llama-3.2-license-2024
            llama3.3: llama-3.3, llama-3.3-community-license, llama-3.3-community-license-agreement, \
                licenseref-scancode-llama-3.3-license-2024
            llama4: llama-4, llama-4-community-license, llama-4-community-license-agreement, \
                licenseref-scancode-llama-4-license-2025
            gemma: gemma-terms-of-use
            creativeml-openrail-m: creativeml-open-rail-m, licenseref-scancode-stable-diffusion-2022-08-22
            openrail-plus-plus: open-rail-plus-plus-m, creativeml-open-rail-plus-plus-m
            bigscience-openrail-m: bigscience-open-rail-m, licenseref-scancode-bigscience-open-rail-m
            bigscience-bloom-rail-1.0: bigscience-rail-1.0, licenseref-scancode-bigscience-rail-1.0
            bigcode-openrail-m: bigcode-open-rail-m, bigcode-open-rail-m-v1, licenseref-scancode-bigcode-open-rail-m-v1
            """;

    private static final Map<String, String> ID = read();

    private LicenceSpellings() {}

    /** The id of the licence that a slug means; empty when it is not in the table. */
    static Optional<String> id(String slug) {
        return Optional.ofNullable(ID.get(slug));
    }

    private static Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String id = line.substring(0, line.indexOf(':'));
            ids.put(id, id);
            for (String spelling : line.substring(id.length() + 1).split(",", -1)) {
                ids.put(spelling.strip(), id);
            }
        });
        return ids;
    }
}
