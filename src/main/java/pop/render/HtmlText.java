package pop.render;

/**
 * The one place that escapes for HTML, the same for text and for attributes, which always stand between double quotes.
 * It does not know elements.
 */
final class HtmlText {

    private HtmlText() {}

    /** The text such that a browser shows exactly that text. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** One line of text, harmless and escaped. */
    static String line(String text) {
        return escape(Inert.line(text));
    }
}
