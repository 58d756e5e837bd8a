package pop.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pop.doc.Page;

/**
 * Inks a page as Markdown in GitHub's flavour that reads well raw: no HTML, a person's words in quotes, jumps by the
 * names that GitHub gives to headings. It does not know a word of what it writes.
 */
public final class MarkdownInk {

    private static final int TITLE = 1;

    /** An ink that can be used for any number of pages. */
    public MarkdownInk() {}

    /** The page as Markdown, ending in a line end. */
    public String ink(Page page) {
        Outline outline = Outline.of(page);
        MarkdownLine line = new MarkdownLine(slugs(page, outline));
        List<String> parts = new ArrayList<>();
        parts.add("# " + MarkdownText.heading(line.of(page.title())));
        page.subtitle().ifPresent(subtitle -> parts.add(line.stressed("*", subtitle)));
        parts.add(new MarkdownBlocks(line, outline, TITLE + 1).of(page.blocks()));
        page.footer().ifPresent(footer -> parts.add("---\n\n" + MarkdownBlocks.paragraph(line.of(footer))));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts) + "\n";
    }

    /** What GitHub calls the place of each heading: its words in small letters with hyphens, counted when they return. */
    private static Map<String, String> slugs(Page page, Outline outline) {
        Map<String, Integer> seen = new HashMap<>();
        seen.put(slug(Inert.line(page.title())), 1);
        Map<String, String> slugs = new HashMap<>();
        for (Outline.Entry entry : outline.entries()) {
            String base = slug(PlainLine.of(entry.heading()));
            int before = seen.merge(base, 1, Integer::sum) - 1;
            String slug = before == 0 ? base : base + "-" + before;
            entry.anchor()
                    .filter(any -> !slug.isEmpty())
                    .ifPresent(anchor -> slugs.put(anchor, Addresses.fragment(slug)));
        }
        return slugs;
    }

    private static String slug(String heading) {
        StringBuilder out = new StringBuilder();
        heading.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> KEPT.contains(Character.getType(c)) || c == '-' || c == ' ')
                .forEach(c -> out.appendCodePoint(c == ' ' ? '-' : c));
        return out.toString();
    }

    private static final Set<Integer> KEPT = Set.of(
            (int) Character.LOWERCASE_LETTER,
            (int) Character.OTHER_LETTER,
            (int) Character.MODIFIER_LETTER,
            (int) Character.TITLECASE_LETTER,
            (int) Character.UPPERCASE_LETTER,
            (int) Character.DECIMAL_DIGIT_NUMBER,
            (int) Character.LETTER_NUMBER,
            (int) Character.OTHER_NUMBER,
            (int) Character.NON_SPACING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.CONNECTOR_PUNCTUATION);
}
