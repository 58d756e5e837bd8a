package pop.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C, in this process: what it finds in a page. It does not know the pages. */
public final class NuValidator {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /** It goes down into schemas and pages by calling itself: in bytes, many times what it was seen to take. */
    private static final long DEEP = 64 << 20;

    /**
     * What it says and cannot know: that a plan with little text is in Afrikaans, and that a page's policy does not allow
     * its script, which it says before it has read the script, so that no hash helps. The browser knows the latter.
     */
    private static final List<String> GUESSES =
            List.of("appears to be written in", "Inline script violates Content Security Policy");

    private final Found found = new Found();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /** A validator that has read its schemas; takes a second or two. */
    public NuValidator() {
        deep(() -> {
            validator.setUpMainSchema(HTML, found);
            validator.setUpValidatorAndParsers(found, false, false);
            return found;
        });
    }

    /** The errors and warnings in a page, each with its place; what it only guesses is none. */
    public List<String> finds(String html) {
        found.faults.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("utf-8");
        source.setSystemId("page.html");
        deep(() -> {
            validator.checkHtmlInputSource(source);
            return found;
        });
        return found.faults.stream()
                .filter(fault -> GUESSES.stream().noneMatch(fault::contains))
                .toList();
    }

    private static void deep(Callable<Found> work) {
        FutureTask<Found> task = new FutureTask<>(work);
        new Thread(null, task, "nu", DEEP).start();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
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
