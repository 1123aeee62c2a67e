package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.modellineage.connector.DecodedText;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;

/** Reads the XML form of a bill into what its JSON form would be, as far as models need it. Document types are refused. */
final class BomXml {

    static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

    private static final int DEEPEST = 200;
    private static final String DOCUMENT_TYPE = "it declares a DOCTYPE, which is not allowed";

    /** Elements whose children are the items of a list. */
    private static final Pattern LISTS =
            Pattern.compile("components|ancestors|descendants|licenses|properties|externalReferences|datasets|tools");

    /** Items that JSON tells apart by their names. */
    private static final Set<String> NAMED = Set.of("license", "expression", "ref");

    private final XMLStreamReader xml;

    private BomXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The bill; nothing, with the reason in the sink, when the file holds none. */
    static Optional<Map<?, ?>> read(Input input, RecordSink sink) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no bill of materials of a model is");
            return Optional.empty();
        }
        DecodedText text = DecodedText.of(bytes.get());
        if (!text.utf8()) {
            sink.remark(1, DecodedText.NOT_UTF8);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        try {
            // Given bytes that are not UTF-8, the parser would write to standard error.
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.text()));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    sink.leaveOut(1, DOCUMENT_TYPE);
                    return Optional.empty();
                }
            }
            String namespace = String.valueOf(xml.getNamespaceURI());
            if (!xml.getLocalName().equals("bom") || !namespace.startsWith(NAMESPACE)) {
                sink.leaveOut(1, "its element is " + xml.getLocalName() + "; that of CycloneDX is bom in " + NAMESPACE);
                return Optional.empty();
            }
            Map<String, Object> bom = new LinkedHashMap<>();
            new BomXml(xml).addTo(bom);
            bom.put("bomFormat", "CycloneDX");
            bom.put("specVersion", namespace.substring(NAMESPACE.length()));
            return Optional.of(bom);
        } catch (XMLStreamException e) {
            // The message of the parser is in the language of the machine.
            sink.leaveOut(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()),
                    "not valid XML, or more than " + DEEPEST + " elements in each other");
            return Optional.empty();
        } catch (MissingResourceException e) {
            // The parser has no message for control characters in a document type.
            sink.leaveOut(1, DOCUMENT_TYPE);
            return Optional.empty();
        }
    }

    /** The attributes and children of the element that begins here, to its end; returns the text in it. */
    private String addTo(Map<String, Object> object) throws XMLStreamException {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            object.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        // The only element that is repeated without one around it.
        List<Object> data = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("data")) {
                data.add(value());
                object.put("data", data);
            } else if (xml.isStartElement()) {
                object.put(xml.getLocalName(), value());
            }
        }
        return text.toString().strip();
    }

    /** The list, object or, of an element with nothing else, the text that begins here. */
    private Object value() throws XMLStreamException {
        if (LISTS.matcher(xml.getLocalName()).matches()) {
            List<Object> items = new ArrayList<>();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isStartElement()) {
                    String name = xml.getLocalName();
                    Object value = value();
                    items.add(NAMED.contains(name) ? Map.of(name, value) : value);
                }
            }
            return items;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        String text = addTo(object);
        if (!object.isEmpty()) {
            object.putIfAbsent("value", text);
        }
        return object.isEmpty() ? text : object;
    }
}
