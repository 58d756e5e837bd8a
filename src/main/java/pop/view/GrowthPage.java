package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Sign;
import pop.l10n.Words;
import pop.model.Chapter;
import pop.model.Growth;
import pop.model.Pop;

/**
 * How a POP grew, told from the beginning: a line for each time somebody worked on it, with below it what came, what was
 * looked back on and what changed. In the POP's own language. Knows not where the versions are kept.
 */
public final class GrowthPage {

    private static final int SHORT = 7;

    private final Pop pop;
    private final Words words;
    private final Spoken spoken;
    private final GrowthSteps steps;

    private GrowthPage(Pop pop) {
        this.pop = pop;
        this.words = Words.of(GrowthPage.class, pop.language());
        this.spoken = Spoken.in(pop.language());
        this.steps = new GrowthSteps(FieldWords.of(pop.language()), spoken);
    }

    /** The whole story. */
    public static Page of(Pop pop, List<Chapter> chapters) {
        GrowthPage page = new GrowthPage(pop);
        List<Knot> knots = chapters.stream().map(page::chapter).toList();
        return page.page(page.words.say("title"), knots, "empty");
    }

    /** What is different in one version from another. */
    public static Page between(Pop pop, String from, String to, Growth growth) {
        GrowthPage page = new GrowthPage(pop);
        return page.page(page.words.say("between", Map.of("from", from, "to", to)), page.knots(growth), "same");
    }

    private Page page(String title, List<Knot> knots, String ifEmpty) {
        Block block = knots.isEmpty() ? Paragraph.of(words.say(ifEmpty)) : new RedThread(knots);
        return new Page(
                pop.language().tag(),
                pop.clientName().orElse(title),
                pop.clientName().map(name -> title),
                List.of(block),
                Optional.empty());
    }

    private List<Knot> knots(Growth growth) {
        return growth.steps().stream().map(steps::knot).toList();
    }

    private Knot chapter(Chapter chapter) {
        String when = chapter.day().map(spoken::date).orElseGet(() -> words.say("now"));
        List<String> beside = new ArrayList<>();
        chapter.author().ifPresent(beside::add);
        if (!chapter.revision().isEmpty()) {
            beside.add(chapter.revision()
                    .substring(0, Math.min(SHORT, chapter.revision().length())));
        }
        String label = beside.isEmpty() ? when : when + " (" + String.join(", ", beside) + ")";
        String told = steps.summary(chapter.growth());
        return switch (chapter.how()) {
            case BEGAN ->
                new Knot(
                        label,
                        Line.of(began(chapter.growth())),
                        Optional.empty(),
                        knots(chapter.growth().ofItems()));
            case GREW -> new Knot(label, Line.of(told), Optional.empty(), knots(chapter.growth()));
            case UNREADABLE -> alone(label, "unreadable");
            case GONE -> alone(label, "gone");
        };
    }

    private String began(Growth growth) {
        String told = steps.counted(growth);
        return told.isEmpty() ? words.say("began") : words.say("began.with", "what", told);
    }

    private Knot alone(String label, String key) {
        return new Knot(label, Line.of(new Mark(Sign.NOTICE, words.say(key))), Optional.empty(), List.of());
    }
}
