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

    /**
     * An id, the hub's word when that is another (it may be the name of a model, and ids are unique), and other spellings,
     * all as slugs. What the licences of the shipped collection are called elsewhere stands here, since a file is read
     * without the graph.
     */
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
            llama-2-license = llama2: llama-2, llama-2-community-license, llama-2-community-license-agreement, \
                licenseref-scancode-llama-2-license-2023
            llama-3-license = llama3: llama-3, meta-llama-3-community-license, meta-llama-3-community-license-agreement
            llama-3.1-license = llama3.1: llama-3.1, llama-3.1-community-license, llama-3.1-community-license-agreement, \
                licenseref-scancode-llama-3.1-license-2024
            llama-3.2-license = llama3.2: llama-3.2, llama-3.2-community-license, llama-3.2-community-license-agreement, \
                licenseref-scancode-llama-3.2-license-2024
            llama-3.3-license = llama3.3: llama-3.3, llama-3.3-community-license, llama-3.3-community-license-agreement, \
                licenseref-scancode-llama-3.3-license-2024
            llama-4-license = llama4: llama-4, llama-4-community-license, llama-4-community-license-agreement, \
                licenseref-scancode-llama-4-license-2025
            gemma-terms = gemma: gemma-terms-of-use
            creativeml-openrail-m: creativeml-open-rail-m, licenseref-scancode-stable-diffusion-2022-08-22
            openrail-plus-plus: open-rail-plus-plus-m, creativeml-open-rail-plus-plus-m
            bigscience-openrail-m: bigscience-open-rail-m, licenseref-scancode-bigscience-open-rail-m
            bigscience-bloom-rail-1.0: bigscience-rail-1.0, licenseref-scancode-bigscience-rail-1.0
            bigcode-openrail-m: bigcode-open-rail-m, bigcode-open-rail-m-v1, licenseref-scancode-bigcode-open-rail-m-v1
            deepseek-model-license = deepseek: deepseek-license, deepseek-license-agreement, deepseek-license-agreement-1.0, licenseref-scancode-deepseek-la-1.0
            tongyi-qianwen-license = tongyi-qianwen: tongyi-qianwen-license-agreement, licenseref-scancode-tongyi-qianwen-2023
            qwen-license = qwen: qwen-license-agreement, licenseref-scancode-qwen-2024
            qwen-research-license = qwen-research: qwen-research-license-agreement
            mistral-non-production-license = mnpl: mistral-ai-non-production-license
            mistral-research-license = mrl: mistral-ai-research-license
            falcon-2-license = falcon-2-11b-tii-license: licenseref-scancode-falcon-2-11b-1.0
            stability-ai-community-license = stabilityai-ai-community: licenseref-scancode-stability-ai-community-2024
            flux-1-dev-license = flux-1-dev-non-commercial-license: licenseref-scancode-flux-1-nc
            nvidia-open-model-license: nvidia-open-model-license-agreement, licenseref-scancode-nvidia-open-model-2025-04-28
            kimi-k2-license = kimi-k2-modified-mit: licenseref-scancode-moonshot-ai-modified-mit-2025
            exaone-license = exaone: licenseref-scancode-exaone-ai-model-1.1-nc
            tencent-hunyuan-license = tencent-hunyuan-community: licenseref-scancode-tencent-hunyuan-3d-2.0-cla
            hyperclova-x-seed-license = hyperclovax-seed: licenseref-scancode-hyperclova-x-seed-2025
            grok-2-community-license = grok2-community:
            nvidia-model-training-license = nvidia-data-agreement-for-model-training: licenseref-scancode-nvidia-model-training-2025
            llama-license = llama-license-2023: licenseref-scancode-llama-license-2023
            openrail:
            openmdw-1.0:
            modelgo-license:
            bsd:
            bsd-3-clause-clear:
            isc:
            ncsa:
            postgresql:
            bsl-1.0:
            ecl-2.0:
            wtfpl:
            artistic-2.0:
            lppl-1.3c:
            gpl:
            gpl-2.0:
            gpl-3.0:
            agpl-3.0:
            lgpl:
            lgpl-2.1:
            lgpl-3.0:
            epl-1.0:
            epl-2.0:
            eupl-1.1:
            eupl-1.2:
            osl-3.0:
            ofl-1.1:
            afl-3.0:
            zlib:
            ms-pl:
            cc-by-2.0:
            cc-by-2.5:
            cc-by-3.0:
            cc-by-sa-3.0:
            cc-by-nc-2.0:
            cc-by-nc-sa-2.0:
            cc-by-nc-3.0:
            cc-by-nc-sa-3.0:
            cc-by-nc-nd-3.0:
            cc:
            cdla-permissive-1.0:
            cdla-permissive-2.0:
            cdla-sharing-1.0:
            etalab-2.0:
            gfdl:
            openmdw-1.1:
            fair-noncommercial-research-license:
            apple-amlr:
            intel-research:
            h-research:
            deepfloyd-if-license:
            apple-ascl:
            """;

    private static final Map<String, String> IDS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        TABLE.lines().forEach(LicenceSpellings::read);
    }

    private LicenceSpellings() {}

    /** The id of the licence that a slug means; empty when it is not in the table. */
    static Optional<String> id(String slug) {
        return Optional.ofNullable(IDS.get(slug));
    }

    /** What the hub calls the licence with an id of the table. */
    static String word(String id) {
        return WORDS.getOrDefault(id, id);
    }

    private static void read(String line) {
        int colon = line.indexOf(':');
        String[] names = line.substring(0, colon).split(" = ", -1);
        String id = names[0];
        String word = names[names.length - 1];
        WORDS.put(id, word);
        IDS.put(id, id);
        IDS.put(word, id);
        for (String spelling : line.substring(colon + 1).split(",", -1)) {
            if (!spelling.isBlank()) {
                IDS.put(spelling.strip(), id);
            }
        }
    }
}
