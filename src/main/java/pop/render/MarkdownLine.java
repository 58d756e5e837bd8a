package pop.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Code;
import pop.doc.Emphasis;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Link;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.OwnPhrase;
import pop.doc.Strong;
import pop.doc.Text;

/**
 * Inks one line as Markdown; a meant line end stays a bare {@code \n} for the block to finish. It does not know in which
 * block the line stands.
 */
final class MarkdownLine {

    private static final Glyphs GLYPHS = Glyphs.UNICODE;

    private final Map<String, String> slugs;
    private final boolean mayLink;
    private final boolean mayStress;

    /** Inks lines with jumps to these places. */
    MarkdownLine(Map<String, String> slugs) {
        this(slugs, true, true);
    }

    private MarkdownLine(Map<String, String> slugs, boolean mayLink, boolean mayStress) {
        this.slugs = slugs;
        this.mayLink = mayLink;
        this.mayStress = mayStress;
    }

    /** The line as Markdown. */
    String of(Line line) {
        Pieces pieces = new Pieces();
        List<Piece> all = line.inlines().stream().map(each -> each.open(pieces)).toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            append(out, all.get(i), i + 1 < all.size() ? all.get(i + 1).text() : "");
        }
        return out.toString();
    }

    /** Plain words as Markdown. */
    String of(String words) {
        return MarkdownText.inline(Inert.line(words));
    }

    /** Words with stress, as the beginning of a line. */
    String stressed(String marker, String words) {
        StringBuilder out = new StringBuilder();
        append(out, new Piece(of(words).strip(), marker), "");
        return MarkdownText.block(out.toString());
    }

    private void append(StringBuilder out, Piece piece, String next) {
        String text = piece.text();
        int from = 0;
        int to = text.length();
        while (from < to && MarkdownText.isAir(text.charAt(from))) {
            from++;
        }
        while (to > from && MarkdownText.isAir(text.charAt(to - 1))) {
            to--;
        }
        if (piece.marker().isEmpty() || from == to) {
            if (text.startsWith("[") && out.length() > 0 && out.charAt(out.length() - 1) == '!') {
                out.insert(out.length() - 1, '\\');
            }
            out.append(text);
            return;
        }
        String bare = text.substring(from, to);
        String after = text.substring(to);
        out.append(text, 0, from);
        String marker = canStress(out, bare, after + next) ? piece.marker() : "";
        out.append(marker).append(bare).append(marker).append(after);
    }

    /** CommonMark only takes an asterisk for stress when it leans against a word, or has air on its other side. */
    private static boolean canStress(CharSequence before, String bare, String after) {
        char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        char first = after.isEmpty() ? ' ' : after.charAt(0);
        return last != '*'
                && first != '*'
                && (MarkdownText.isAir(last) || Character.isLetterOrDigit(bare.codePointAt(0)))
                && (MarkdownText.isAir(first) || Character.isLetterOrDigit(bare.codePointBefore(bare.length())));
    }

    private record Piece(String text, String marker) {

        static Piece plain(String text) {
            return new Piece(text, "");
        }
    }

    private final class Pieces implements Inline.Cases<Piece> {

        @Override
        public Piece code(Code code) {
            String text = Inert.line(code.text());
            return Piece.plain(text.contains("|") ? MarkdownText.inline(text) : MarkdownText.code(text));
        }

        @Override
        public Piece emphasis(Emphasis emphasis) {
            return stress("*", emphasis.line());
        }

        @Override
        public Piece jump(Jump jump) {
            return link(
                    Optional.ofNullable(slugs.get(Outline.tidy(jump.anchor()))).map(slug -> "#" + slug), jump.label());
        }

        @Override
        public Piece lineBreak(LineBreak lineBreak) {
            return Piece.plain("\n");
        }

        @Override
        public Piece link(Link link) {
            Line label = PlainLine.of(link.label()).isBlank() ? Line.of(link.address()) : link.label();
            return link(Addresses.safe(link.address()), label);
        }

        @Override
        public Piece mark(Mark mark) {
            return Piece.plain(GLYPHS.sign(mark.sign()) + " " + of(mark.words()));
        }

        @Override
        public Piece meter(Meter meter) {
            return Piece.plain((GLYPHS.meter(meter) + " " + of(meter.words())).strip());
        }

        @Override
        public Piece ownPhrase(OwnPhrase phrase) {
            String words = of(phrase.text()).strip();
            return Piece.plain(words.isEmpty() ? "" : GLYPHS.opening + words + GLYPHS.closing);
        }

        @Override
        public Piece strong(Strong strong) {
            return stress("**", strong.line());
        }

        @Override
        public Piece text(Text text) {
            return Piece.plain(of(text.text()));
        }

        private Piece stress(String marker, Line line) {
            String text = new MarkdownLine(slugs, mayLink, false).of(line);
            return new Piece(text, mayStress ? marker : "");
        }

        private Piece link(Optional<String> address, Line label) {
            String text = new MarkdownLine(slugs, false, mayStress).of(label).replace('\n', ' ');
            return Piece.plain(address.filter(any -> mayLink && !text.isBlank())
                    .map(to -> "[" + text + "](" + to.replace("&", "\\&") + ")")
                    .orElse(text));
        }

        private String of(String words) {
            return MarkdownLine.this.of(words);
        }
    }
}
