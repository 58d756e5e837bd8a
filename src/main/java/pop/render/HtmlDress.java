package pop.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts a dress on a page of HTML: the style sheets, the policy that goes with them, the logo, the way to search. Knows no
 * block of the page.
 */
final class HtmlDress {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final Pattern END_OF_STYLE = Pattern.compile("</(?=style)", Pattern.CASE_INSENSITIVE);

    private final Dress dress;

    HtmlDress(Dress dress) {
        this.dress = dress;
    }

    /** What the page may do in a browser: nothing, but for the one script that searches, known by its hash. */
    String policy() {
        return dress.finder().isPresent() ? POLICY + "; script-src '" + Script.HASH + "'" : POLICY;
    }

    /** All style sheets, the usual one first. */
    StringBuilder styles(StringBuilder out) {
        out.append(Sheet.USUAL);
        if (dress.oneSheet()) {
            out.append(Sheet.ONE_SHEET);
        }
        if (dress.finder().isPresent()) {
            out.append(Sheet.FINDER);
        }
        if (dress.large()) {
            out.append(Sheet.LARGE);
        }
        dress.accent()
                .ifPresent(accent -> out.append("\n:root { --thread: ")
                        .append(accent.light())
                        .append("; }\n@media screen and (prefers-color-scheme: dark) { :root { --thread: ")
                        .append(accent.dark())
                        .append("; } }\n"));
        if (!dress.css().isEmpty()) {
            out.append('\n').append(inert(dress.css())).append('\n');
        }
        return out;
    }

    /** A style sheet that cannot end its element: within CSS the stroke means the same with a backslash before it. */
    private static String inert(String css) {
        return END_OF_STYLE.matcher(css).replaceAll("<\\\\/");
    }

    /** The logo, or the words in its place. */
    StringBuilder logo(StringBuilder out) {
        dress.logo().ifPresent(logo -> {
            Optional<String> data = logo.data();
            if (data.isPresent()) {
                out.append("<img class=\"logo\" src=\"")
                        .append(HtmlText.escape(data.get()))
                        .append("\" alt=\"")
                        .append(HtmlText.line(logo.words()))
                        .append("\">\n");
            } else {
                out.append("<p class=\"no-logo\">")
                        .append(HtmlText.line(logo.words()))
                        .append("</p>\n");
            }
        });
        return out;
    }

    /** The way to search, which only shows itself where the script runs. */
    StringBuilder finder(StringBuilder out) {
        dress.finder().ifPresent(words -> {
            out.append("<form class=\"finder\" role=\"search\" hidden data-found=\"")
                    .append(HtmlText.line(words.found()))
                    .append("\">\n<label>")
                    .append(HtmlText.line(words.label()))
                    .append(" <input type=\"search\" autocomplete=\"off\"></label>\n<label>")
                    .append(HtmlText.line(words.states()))
                    .append(" <select><option value=\"\">")
                    .append(HtmlText.line(words.every()))
                    .append("</option></select></label>\n<output></output>\n</form>\n");
        });
        return out;
    }

    /** The script at the end of the page. */
    StringBuilder script(StringBuilder out) {
        if (dress.finder().isPresent()) {
            out.append("<script>").append(Script.TEXT).append("</script>\n");
        }
        return out;
    }

    /** Read once, and only when a page is inked. */
    private static final class Sheet {
        private static final String USUAL = read("HtmlInk.css");
        private static final String ONE_SHEET = read("OneSheet.css");
        private static final String FINDER = read("Finder.css");
        private static final String LARGE = read("LargeType.css");
    }

    /** The one script there is. */
    private static final class Script {
        private static final String TEXT = read("Finder.js");
        private static final String HASH = hash(TEXT);

        private static String hash(String text) {
            try {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return "sha256-" + Base64.getEncoder().encodeToString(sum);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String read(String name) {
        try (InputStream in = HtmlDress.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
