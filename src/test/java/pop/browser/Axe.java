package pop.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks axe-core what on a page keeps people out: the rules of WCAG 2.2, levels A and AA, and good practice. It does not
 * know the pages.
 */
public final class Axe {

    private static final String TAGS = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22a','wcag22aa','best-practice']";
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations'], preload: false, iframes: false, runOnly: WHAT}).then(found => found.violations.flatMap(
              rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 300) + ' ' + node.failureSummary)))
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    /** As its makers ship it. */
    public static Axe shipped() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new Axe(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings it to the page that stands in a tab; once for each page. */
    public void joins(Tab tab) {
        tab.evaluates(script + "; true");
    }

    /** Everything it minds. */
    public List<String> minds(Tab tab) {
        return run(tab, "{type: 'tag', values: " + TAGS + "}");
    }

    /** Only the colours that it minds, for a page that has been looked at in other colours. */
    public List<String> mindsColours(Tab tab) {
        return run(tab, "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}");
    }

    /** Only what a narrower window can change: whether what is to be touched is large enough, and what scrolls. */
    public List<String> mindsSizes(Tab tab) {
        return run(tab, "{type: 'rule', values: ['target-size', 'scrollable-region-focusable']}");
    }

    private static List<String> run(Tab tab, String what) {
        List<String> minded = new ArrayList<>();
        for (JsonNode each : tab.evaluates(RUN.replace("WHAT", what))) {
            minded.add(each.asText());
        }
        return minded;
    }
}
