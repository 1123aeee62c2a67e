package org.modellineage.explore;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The guide as saved queries, each with the text of its slide as a comment, for versions of Neo4j Browser that cannot
 * show the page.
 */
public final class GuideQueries {

    private static final int LINE_CHARACTERS = 100;

    private GuideQueries() {}

    /** The queries in the order of the slides; numbers in their names keep it. */
    public static List<SavedQuery> all() {
        List<SavedQuery> queries = new ArrayList<>();
        NodeList slides = parsed(BrowserContent.guide()).getElementsByTagName("slide");
        for (int slide = 0; slide < slides.getLength(); slide++) {
            Element element = (Element) slides.item(slide);
            List<String> titles = texts(element, "h4");
            List<String> statements = texts(element, "pre");
            for (int query = 0; query < titles.size(); query++) {
                String name = (slide + 1) + "." + (query + 1) + " " + titles.get(query);
                StringBuilder content = new StringBuilder("// " + name + "\n");
                comment(texts(element, "h3").get(0), content);
                comment(texts(element, "p").get(0), content);
                queries.add(new SavedQuery(name, content.append(statements.get(query)) + "\n"));
            }
        }
        return queries;
    }

    private static void comment(String text, StringBuilder content) {
        int column = LINE_CHARACTERS;
        for (String word : text.split("\\s+", -1)) {
            if (column + 1 + word.length() > LINE_CHARACTERS) {
                content.append(column == LINE_CHARACTERS ? "//" : "\n//");
                column = 2;
            }
            content.append(' ').append(word);
            column += 1 + word.length();
        }
        content.append('\n');
    }

    private static List<String> texts(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the guide is not well-formed", e);
        }
    }
}
