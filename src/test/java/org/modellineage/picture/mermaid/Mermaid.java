package org.modellineage.picture.mermaid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.modellineage.browser.Chromium;

/** The real Mermaid, in a page of a real browser. */
final class Mermaid {

    private static final String SCRIPT = "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";
    private static final String DRAW = """
            const done = arguments[arguments.length - 1];
            mermaid.initialize({startOnLoad: false});
            mermaid.render('drawn', arguments[0]).then(({svg}) => {
              const page = document.getElementById('page');
              page.innerHTML = svg;
              const texts = (selector) =>
                [...page.querySelectorAll(selector)].map((found) => (found.innerText ?? found.textContent).replaceAll('\\u2060', ''));
              done({nodes: texts('.node .nodeLabel'), links: texts('.edgeLabel .edgeLabel'), all: [page.textContent.replaceAll('\\u2060', '')],
                    scripts: texts('svg script, svg b, svg a, svg i')});
            }, (problem) => done({problem: [String(problem)]}));
            """;

    private final Chromium chromium;

    private Mermaid(Chromium chromium) {
        this.chromium = chromium;
    }

    static Mermaid in(Chromium chromium, Path folder) throws IOException {
        try (InputStream script = Objects.requireNonNull(Mermaid.class.getResourceAsStream(SCRIPT))) {
            Files.copy(script, folder.resolve("mermaid.js"));
        }
        Path page = Files.writeString(
                folder.resolve("mermaid.html"),
                "<!doctype html><meta charset=utf-8><title>t</title><div id=page></div><script src=mermaid.js></script>");
        chromium.driver().get(page.toUri().toString());
        return new Mermaid(chromium);
    }

    /** The texts that it drew, by where they are; under {@code problem} why it drew nothing. */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> draw(CharSequence text) {
        return (Map<String, List<String>>)
                Objects.requireNonNull(chromium.driver().executeAsyncScript(DRAW, text.toString()));
    }
}
