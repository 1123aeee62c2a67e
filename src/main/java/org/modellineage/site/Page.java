package org.modellineage.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.site.SiteIndex.Entry;

/** A page that is being written: its place, its content, and the links that lead from it to others. */
final class Page {

    /** Nothing is loaded but the files of the site; some browsers do not count a file beside the page as its own origin. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'";

    /** No text has this, because texts are escaped. */
    private static final String CONTENTS = "<!--contents-->";

    private final SiteIndex index;
    private final String path;
    private final String title;
    private final Html html = new Html();
    private final Map<String, String> sections = new LinkedHashMap<>();

    Page(SiteIndex index, String path, String title) {
        this.index = index;
        this.path = path;
        this.title = title;
    }

    Html html() {
        return html;
    }

    SiteIndex index() {
        return index;
    }

    String path() {
        return path;
    }

    /** How this page names another file of the site. */
    String href(String to) {
        return SiteAddress.relative(path, to);
    }

    /** How this page names the page of an entity; empty when it has none. */
    String hrefOf(String id) {
        Entry entry = index.entry(id);
        return entry == null ? "" : href(entry.path());
    }

    /** Writes the name of an entity, as a link to its page if it has one. */
    void link(String id, String name) {
        String address = id.isEmpty() ? "" : hrefOf(id);
        if (address.isEmpty()) {
            html.text(name);
        } else {
            html.element("a", name, "href", address);
        }
    }

    /** Begins a section with a heading that a link can lead to. */
    void section(String id, String heading, String remark) {
        sections.put(id, heading);
        html.open("section", "id", id).open("h2").text(heading);
        if (!remark.isEmpty()) {
            html.text(" ").element("small", remark);
        }
        html.closeLine();
    }

    /** Marks where links to the sections stand. */
    void contents() {
        html.raw(CONTENTS);
    }

    private String links() {
        Html list = new Html();
        list.open("ul", "class", "contents");
        sections.forEach((id, heading) ->
                list.open("li").element("a", heading, "href", "#" + id).close());
        return list.close().toString();
    }

    /** The whole page with its frame. */
    SiteFile file() {
        String root = SiteAddress.relative(path, "");
        Html page = new Html();
        page.raw("<!doctype html>\n")
                .open("html", "lang", "en", "data-root", root.isEmpty() ? "./" : root)
                .raw("\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                        + POLICY
                        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                        + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                        + "<meta name=\"generator\" content=\"Model Lineage\">\n");
        page.element("title", title.equals(IndexPage.TITLE) ? title : title + " · " + IndexPage.TITLE);
        page.raw("\n<link rel=\"stylesheet\" href=\"" + Html.escaped(root) + "site.css\">\n<script defer src=\""
                + Html.escaped(root) + "site.js\"></script>\n</head>\n<body>\n");
        page.open("header", "class", "top")
                .element("a", IndexPage.TITLE, "href", href("index.html"), "class", "home")
                .open("div", "class", "search", "role", "search")
                .raw(
                        "<input id=\"words\" type=\"search\" placeholder=\"Search ( / )\" aria-label=\"Search by name, other"
                                + " name or id\" role=\"combobox\" aria-expanded=\"false\" aria-controls=\"hits\""
                                + " aria-autocomplete=\"list\" autocomplete=\"off\" spellcheck=\"false\">"
                                + "<ul id=\"hits\" role=\"listbox\" aria-label=\"Found\" hidden></ul>")
                .close()
                .closeLine();
        page.open("main")
                .raw("\n")
                .raw(html.toString().replace(CONTENTS, links()))
                .closeLine();
        page.open("footer").text("Model Lineage tells what sources say and who says it; it does not say who is right.");
        if (!index.latest().isEmpty()) {
            page.text(" The latest source is of " + index.latest() + ".");
        }
        page.closeLine().raw("</body>\n").closeLine();
        return new SiteFile(path, page.toString());
    }

    /** Writes a list of links to entities, the first ones open, the rest behind a click. */
    void names(List<NamedLink> links, int most, long count) {
        int shown = links.size() <= most + 1 ? links.size() : most;
        write(links.subList(0, shown));
        long rest = count - shown;
        if (rest <= 0) {
            return;
        }
        if (shown == links.size()) {
            html.text(" and " + rest + " more");
            return;
        }
        html.text(" ").open("details", "class", "rest").element("summary", "and " + rest + " more");
        write(links.subList(shown, links.size()));
        html.text(count > links.size() ? " and " + (count - links.size()) + " more" : "")
                .close();
    }

    private void write(List<NamedLink> links) {
        String separator = "";
        for (NamedLink one : links) {
            html.text(separator);
            separator = ", ";
            link(one.id(), one.name());
            if (!one.status().isEmpty() && !one.status().equals("asserted")) {
                html.text(" ");
                badge(one.status());
            }
        }
    }

    /** Writes a word on how sure something is. */
    void badge(String word) {
        html.element("span", word, "class", "badge " + (word.matches("[a-z]+") ? word : ""));
    }

    /** An entity in a list, with how sure it is that it belongs there. */
    record NamedLink(String id, String name, String status) {}
}
