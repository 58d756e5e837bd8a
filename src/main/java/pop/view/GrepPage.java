package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.OwnPhrase;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Item;
import pop.model.Language;

/** Words that were found, a line each: where, in what, and with what stands around them. Knows no folder. */
public final class GrepPage {

    /** How much is told before and behind the words, in characters; with the words about one line. */
    private static final int AROUND = 40;

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Words words;
    private final FieldWords fields;

    private GrepPage(Language language) {
        this.words = Words.of(GrepPage.class, language);
        this.fields = FieldWords.of(language);
    }

    /** The page, in the reader's language. */
    public static Page of(List<FoundWords> found, Language language) {
        return new GrepPage(language).page(found);
    }

    private Page page(List<FoundWords> found) {
        List<Block> blocks = new ArrayList<>();
        if (!found.isEmpty()) {
            blocks.add(Bullets.of(found.stream().map(this::line).toList()));
        }
        blocks.add(Paragraph.of(found.isEmpty() ? words.say("nothing") : words.count("count", found.size())));
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    private Line line(FoundWords one) {
        List<Inline> line = new ArrayList<>();
        line.add(new Code(one.file() + ":" + one.place().line()));
        line.add(new Text(" " + one.hit().item().map(this::name).orElse(words.say("document")) + ": "));
        line.add(new OwnPhrase(
                last(one.hit().before()) + one.hit().found() + first(one.hit().after())));
        return new Line(line);
    }

    private String name(Item item) {
        return item.id().orElseGet(() -> fields.kind(item.kind()));
    }

    private static String last(String text) {
        String line = WHITE.matcher(text).replaceAll(" ");
        int cut = line.length() - AROUND;
        int space = cut <= 0 ? -1 : line.indexOf(' ', cut);
        return cut <= 0 ? line : "…" + line.substring(space < 0 ? whole(line, cut) : space);
    }

    private static String first(String text) {
        String line = WHITE.matcher(text).replaceAll(" ");
        if (line.length() <= AROUND) {
            return line;
        }
        int space = line.lastIndexOf(' ', AROUND);
        return line.substring(0, space < 0 ? whole(line, AROUND) : space) + "…";
    }

    /** A place that is not within a sign of two chars. */
    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at + 1 : at;
    }
}
