package pop.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pop.model.Language;

/** The tool beside the labels, per criterion and language, all and 8–25 words, and what length alone would score. */
final class ScoreTable {
    /** A sentence of ten words or more "is" everything: the cheat that any figure has to beat. */
    private static final int LONG = 10;

    private final Map<Criterion, Tally> tool = new EnumMap<>(Criterion.class);
    private final Map<Criterion, Tally> length = new EnumMap<>(Criterion.class);
    private int sentences;

    ScoreTable(List<Labelled> labelled) {
        for (Criterion criterion : Criterion.values()) {
            tool.put(criterion, new Tally());
            length.put(criterion, new Tally());
        }
        for (Labelled sentence : labelled) {
            sentences++;
            Reading reading = sentence.reading();
            for (Criterion criterion : Criterion.values()) {
                sentence.label(criterion).ifPresent(label -> {
                    tool(criterion).add(criterion.met(reading), label);
                    length.get(criterion).add(sentence.words() >= LONG, label);
                });
            }
        }
    }

    Tally tool(Criterion criterion) {
        return tool.get(criterion);
    }

    Tally pooled() {
        return pooled(tool);
    }

    private static Tally pooled(Map<Criterion, Tally> tallies) {
        Tally all = new Tally();
        tallies.values().forEach(all::add);
        return all;
    }

    /** Four tables: each language in the file, all sentences and those of 8–25 words. */
    static String of(String name, List<Labelled> labelled) {
        StringBuilder out = new StringBuilder();
        for (Language language : Language.values()) {
            List<Labelled> mine = labelled.stream()
                    .filter(sentence -> sentence.language() == language)
                    .toList();
            if (!mine.isEmpty()) {
                out.append(new ScoreTable(mine).text(name + ", " + language.tag() + ", all"));
                out.append(
                        new ScoreTable(mine.stream().filter(Labelled::matched).toList())
                                .text(name + ", " + language.tag() + ", 8-25 words"));
            }
        }
        return out.toString();
    }

    private String text(String title) {
        StringBuilder out = new StringBuilder();
        out.append(title).append(": ").append(sentences).append(" sentences\n");
        out.append(row("", "n", "yes", "prec", "rec", "F1", "F1 no", "kappa", "length: F1", "kappa"));
        for (Criterion criterion : Criterion.values()) {
            out.append(row(criterion.key, tool(criterion), length.get(criterion)));
        }
        return out.append(row("pooled", pooled(tool), pooled(length)))
                .append('\n')
                .toString();
    }

    private static String row(String name, Tally tool, Tally length) {
        return row(
                name,
                Integer.toString(tool.count()),
                Integer.toString(tool.yes()),
                figure(tool.precision()),
                figure(tool.recall()),
                figure(tool.f1()),
                figure(tool.f1OfNo()),
                figure(tool.kappa()),
                figure(length.f1()),
                figure(length.kappa()));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String row(String name, String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-11s", name));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, cell.length() > 6 ? "%12s" : "%7s", cell));
        }
        return line.append('\n').toString();
    }
}
