package org.modellineage.connector.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What else the hub's id of a licence is called: its title, its full name and its ids in the SPDX list and in ScanCode's
 * database, and the short forms of a licence of which there is one edition. What may mean another edition or text is no
 * spelling: GPL-3.0 says neither "only" nor "or later", and a family such as cc says no licence at all.
 */
final class LicenceSpellings {

    /**
     * An id and a name, which are those of the shipped licences; then the hub's word, which differs from the id where it is
     * the name of a model, and other spellings, all as slugs. A file is read without the graph, so this stands here.
     */
    private static final String TABLE = """
            apache-2.0 | Apache License 2.0 | apache-2.0, apache2, apache-2, apache2.0, apache-license-2.0, \
                apache-license-version-2.0, apache-2.0-license
            mit | MIT License | mit, mit-license, the-mit-license
            bsd-2-clause | BSD 2-Clause License | bsd-2-clause, bsd-2-clause-simplified-license, bsd-2-clause-license
            bsd-3-clause | BSD 3-Clause License | bsd-3-clause, bsd-3-clause-new-or-revised-license, \
                bsd-3-clause-license
            mpl-2.0 | Mozilla Public License 2.0 | mpl-2.0, mozilla-public-license-2.0
            unlicense | Unlicense | unlicense, the-unlicense
            gpl-2.0-or-later | GNU GPL 2.0 or later | gpl-2.0-or-later, gpl-2.0-plus
            gpl-3.0-or-later | GNU GPL 3.0 or later | gpl-3.0-or-later, gpl-3.0-plus
            lgpl-2.1-or-later | GNU LGPL 2.1 or later | lgpl-2.1-or-later, lgpl-2.1-plus
            lgpl-3.0-or-later | GNU LGPL 3.0 or later | lgpl-3.0-or-later, lgpl-3.0-plus
            cc0-1.0 | CC0 1.0 | cc0-1.0, cc0, creative-commons-zero-v1.0-universal
            cc-by-4.0 | Creative Commons Attribution 4.0 | cc-by-4.0, creative-commons-attribution-4.0-international
            cc-by-sa-4.0 | Creative Commons Attribution-ShareAlike 4.0 | cc-by-sa-4.0, \
                creative-commons-attribution-share-alike-4.0-international
            cc-by-nc-4.0 | Creative Commons Attribution-NonCommercial 4.0 | cc-by-nc-4.0, \
                creative-commons-attribution-non-commercial-4.0-international
            cc-by-nd-4.0 | Creative Commons Attribution-NoDerivatives 4.0 | cc-by-nd-4.0, \
                creative-commons-attribution-no-derivatives-4.0-international
            cc-by-nc-sa-4.0 | Creative Commons Attribution-NonCommercial-ShareAlike 4.0 | cc-by-nc-sa-4.0, \
                creative-commons-attribution-non-commercial-share-alike-4.0-international
            cc-by-nc-nd-4.0 | Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 | cc-by-nc-nd-4.0, \
                creative-commons-attribution-non-commercial-no-derivatives-4.0-international
            odbl | Open Database License 1.0 | odbl, odbl-1.0, open-data-commons-open-database-license-v1.0
            odc-by | Open Data Commons Attribution License 1.0 | odc-by, odc-by-1.0, \
                open-data-commons-attribution-license-v1.0
            pddl | Open Data Commons Public Domain Dedication 1.0 | pddl, pddl-1.0, \
                open-data-commons-public-domain-dedication-license-1.0
            c-uda | Computational Use of Data Agreement 1.0 | c-uda, c-uda-1.0, \
                computational-use-of-data-agreement-v1.0
            lgpl-lr | Lesser General Public License for Linguistic Resources | lgpl-lr, lgpllr
            llama-2-license | Llama 2 Community License | llama2, llama-2, llama-2-community-license, \
                llama-2-community-license-agreement, licenseref-scancode-llama-2-license-2023
            llama-3-license | Llama 3 Community License | llama3, llama-3, meta-llama-3-community-license, \
                meta-llama-3-community-license-agreement
            llama-3.1-license | Llama 3.1 Community License | llama3.1, llama-3.1, llama-3.1-community-license, \
                llama-3.1-community-license-agreement, licenseref-scancode-llama-3.1-license-2024
            llama-3.2-license | Llama 3.2 Community License | llama3.2, llama-3.2, llama-3.2-community-license, \
                llama-3.2-community-license-agreement, licenseref-scancode-llama-3.2-license-2024
            llama-3.3-license | Llama 3.3 Community License | llama3.3, llama-3.3, llama-3.3-community-license, \
                llama-3.3-community-license-agreement, licenseref-scancode-llama-3.3-license-2024
            llama-4-license | Llama 4 Community License | llama4, llama-4, llama-4-community-license, \
                llama-4-community-license-agreement, licenseref-scancode-llama-4-license-2025
            gemma-terms | Gemma Terms of Use | gemma, gemma-terms-of-use
            creativeml-openrail-m | CreativeML Open RAIL-M | creativeml-openrail-m, creativeml-open-rail-m, \
                licenseref-scancode-stable-diffusion-2022-08-22
            openrail-plus-plus | CreativeML Open RAIL++-M | openrail-plus-plus, open-rail-plus-plus-m, \
                creativeml-open-rail-plus-plus-m
            bigscience-openrail-m | BigScience Open RAIL-M | bigscience-openrail-m, bigscience-open-rail-m, \
                licenseref-scancode-bigscience-open-rail-m
            bigscience-bloom-rail-1.0 | BigScience RAIL License 1.0 | bigscience-bloom-rail-1.0, \
                bigscience-rail-1.0, licenseref-scancode-bigscience-rail-1.0
            bigcode-openrail-m | BigCode Open RAIL-M v1 | bigcode-openrail-m, bigcode-open-rail-m, \
                bigcode-open-rail-m-v1, licenseref-scancode-bigcode-open-rail-m-v1
            deepseek-model-license | DeepSeek Model License | deepseek, deepseek-license, \
                deepseek-license-agreement, deepseek-license-agreement-1.0, licenseref-scancode-deepseek-la-1.0
            tongyi-qianwen-license | Tongyi Qianwen License | tongyi-qianwen, tongyi-qianwen-license-agreement, \
                licenseref-scancode-tongyi-qianwen-2023
            qwen-license | Qwen License | qwen, qwen-license-agreement, licenseref-scancode-qwen-2024
            qwen-research-license | Qwen Research License | qwen-research, qwen-research-license-agreement
            mistral-non-production-license | Mistral AI Non-Production License 0.1 | mnpl, \
                mistral-ai-non-production-license
            mistral-research-license | Mistral AI Research License 0.1 | mrl, mistral-ai-research-license
            falcon-2-license | Falcon 2 11B TII License 1.0 | falcon-2-11b-tii-license, \
                licenseref-scancode-falcon-2-11b-1.0
            stability-ai-community-license | Stability AI Community License | stabilityai-ai-community, \
                licenseref-scancode-stability-ai-community-2024
            flux-1-dev-license | FLUX.1 [dev] Non-Commercial License | flux-1-dev-non-commercial-license, \
                licenseref-scancode-flux-1-nc
            nvidia-open-model-license | NVIDIA Open Model License | nvidia-open-model-license, \
                nvidia-open-model-license-agreement, licenseref-scancode-nvidia-open-model-2025-04-28
            kimi-k2-license | Modified MIT License of Kimi K2 | kimi-k2-modified-mit, \
                licenseref-scancode-moonshot-ai-modified-mit-2025
            exaone-license | EXAONE AI Model License 1.1 - NC | exaone, licenseref-scancode-exaone-ai-model-1.1-nc
            tencent-hunyuan-license | Tencent Hunyuan 3D 2.0 Community License | tencent-hunyuan-community, \
                licenseref-scancode-tencent-hunyuan-3d-2.0-cla
            hyperclova-x-seed-license | HyperCLOVA X SEED License | hyperclovax-seed, \
                licenseref-scancode-hyperclova-x-seed-2025
            grok-2-community-license | Grok 2 Community License | grok2-community
            nvidia-model-training-license | NVIDIA Data Agreement for Model Training | nvidia-data-agreement-for-model-training, licenseref-scancode-nvidia-model-training-2025
            llama-license | LLaMA License of 2023 | llama-license-2023, licenseref-scancode-llama-license-2023
            openrail | OpenRAIL | openrail
            openmdw-1.0 | OpenMDW 1.0 | openmdw-1.0
            modelgo-license | ModelGo license set 2.0 | modelgo-license
            bsd | BSD license of an unnamed edition | bsd
            bsd-3-clause-clear | BSD 3-Clause Clear License | bsd-3-clause-clear
            isc | ISC License | isc
            ncsa | University of Illinois/NCSA License | ncsa
            postgresql | PostgreSQL License | postgresql
            bsl-1.0 | Boost Software License 1.0 | bsl-1.0
            ecl-2.0 | Educational Community License 2.0 | ecl-2.0
            wtfpl | WTFPL | wtfpl
            artistic-2.0 | Artistic License 2.0 | artistic-2.0
            lppl-1.3c | LaTeX Project Public License 1.3c | lppl-1.3c
            gpl | GNU GPL of an unnamed edition | gpl
            gpl-2.0 | GNU GPL 2.0 | gpl-2.0
            gpl-3.0 | GNU GPL 3.0 | gpl-3.0
            agpl-3.0 | GNU AGPL 3.0 | agpl-3.0
            lgpl | GNU LGPL of an unnamed edition | lgpl
            lgpl-2.1 | GNU LGPL 2.1 | lgpl-2.1
            lgpl-3.0 | GNU LGPL 3.0 | lgpl-3.0
            epl-1.0 | Eclipse Public License 1.0 | epl-1.0
            epl-2.0 | Eclipse Public License 2.0 | epl-2.0
            eupl-1.1 | European Union Public Licence 1.1 | eupl-1.1
            eupl-1.2 | European Union Public Licence 1.2 | eupl-1.2
            osl-3.0 | Open Software License 3.0 | osl-3.0
            ofl-1.1 | SIL Open Font License 1.1 | ofl-1.1
            afl-3.0 | Academic Free License 3.0 | afl-3.0
            zlib | zlib License | zlib
            ms-pl | Microsoft Public License | ms-pl
            cc-by-2.0 | Creative Commons Attribution 2.0 | cc-by-2.0
            cc-by-2.5 | Creative Commons Attribution 2.5 | cc-by-2.5
            cc-by-3.0 | Creative Commons Attribution 3.0 | cc-by-3.0
            cc-by-sa-3.0 | Creative Commons Attribution-ShareAlike 3.0 | cc-by-sa-3.0
            cc-by-nc-2.0 | Creative Commons Attribution-NonCommercial 2.0 | cc-by-nc-2.0
            cc-by-nc-sa-2.0 | Creative Commons Attribution-NonCommercial-ShareAlike 2.0 | cc-by-nc-sa-2.0
            cc-by-nc-3.0 | Creative Commons Attribution-NonCommercial 3.0 | cc-by-nc-3.0
            cc-by-nc-sa-3.0 | Creative Commons Attribution-NonCommercial-ShareAlike 3.0 | cc-by-nc-sa-3.0
            cc-by-nc-nd-3.0 | Creative Commons Attribution-NonCommercial-NoDerivatives 3.0 | cc-by-nc-nd-3.0
            cc | Creative Commons license of an unnamed kind | cc
            cdla-permissive-1.0 | CDLA Permissive 1.0 | cdla-permissive-1.0
            cdla-permissive-2.0 | CDLA Permissive 2.0 | cdla-permissive-2.0
            cdla-sharing-1.0 | CDLA Sharing 1.0 | cdla-sharing-1.0
            etalab-2.0 | Licence Ouverte 2.0 of Etalab | etalab-2.0
            gfdl | GNU Free Documentation License of an unnamed edition | gfdl
            openmdw-1.1 | OpenMDW 1.1 | openmdw-1.1
            fair-noncommercial-research-license | FAIR Noncommercial Research License | fair-noncommercial-research-license
            apple-amlr | Apple Model License for Research | apple-amlr
            intel-research | Intel Research Use License | intel-research
            h-research | H Research License | h-research
            deepfloyd-if-license | DeepFloyd IF Research License | deepfloyd-if-license
            apple-ascl | Apple Sample Code License | apple-ascl
            """;

    private static final Map<String, Known> BY_SLUG = new TreeMap<>();

    static {
        TABLE.lines().forEach(LicenceSpellings::read);
    }

    private LicenceSpellings() {}

    /**
     * A licence of the table.
     *
     * @param word what the hub calls it, as a slug
     */
    record Known(String id, String name, String word) {}

    /** The licence that a slug means; empty when it is not in the table. */
    static Optional<Known> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    /** All ids and spellings, as slugs. */
    static Set<String> slugs() {
        return BY_SLUG.keySet();
    }

    private static void read(String line) {
        String[] parts = line.split(" \\| ", -1);
        List<String> words = List.of(parts[2].split(", *", -1));
        Known known = new Known(parts[0], parts[1], words.get(0));
        BY_SLUG.put(known.id(), known);
        words.forEach(word -> BY_SLUG.put(word, known));
    }
}
