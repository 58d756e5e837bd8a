package pop.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C, in this process: what it finds in a page. It does not know the pages. */
public final class NuValidator {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private final Found found = new Found();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /** A validator that has read its schemas; takes a second or two. */
    public NuValidator() {
        try {
            validator.setUpMainSchema(HTML, found);
            validator.setUpValidatorAndParsers(found, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The errors and warnings in a page, each with its place. */
    public List<String> finds(String html) {
        found.faults.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("utf-8");
        source.setSystemId("page.html");
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(found.faults);
    }

    /** Gathers what is found. */
    private static final class Found implements ErrorHandler {

        private final List<String> faults = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
