package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Code;
import pop.doc.Facts;
import pop.doc.Facts.Fact;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Text;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.FollowUp;
import pop.model.Language;
import pop.model.Matter;
import pop.model.Matter.Sort;

/** What now, for one person: what to look back on, what comes next, what waits. It asks and does not blame. */
public final class StatusPage {

    /** How many days ahead are told; what comes later stands in the plan itself. */
    private static final int MOST_DAYS = 3;

    private static final List<Sort> NEXT = List.of(Sort.SESSION, Sort.REVIEW, Sort.CHECK);

    private final Words words;
    private final Spoken spoken;
    private final MatterWords says;
    private final LocalDate today;
    private final FollowedPop pop;
    private final FollowUp followUp;

    private StatusPage(FollowedPop pop, LocalDate today, Language language) {
        this.words = Words.of(StatusPage.class, language);
        this.spoken = Spoken.in(language);
        this.says = new MatterWords(words, language, today);
        this.today = today;
        this.pop = pop;
        this.followUp = pop.followUp();
    }

    /** The page of one POP, in the reader's language. */
    public static Page of(FollowedPop pop, LocalDate today, Language language) {
        return new StatusPage(pop, today, language).page();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>(List.of(now()));
        back().ifPresent(blocks::add);
        ahead().ifPresent(blocks::add);
        rhythms().ifPresent(blocks::add);
        list("suggestions", Sort.SUGGESTION).ifPresent(blocks::add);
        list("homework", Sort.HOMEWORK).ifPresent(blocks::add);
        blocks.add(dossier());
        return new Page(
                words.language().tag(),
                pop.client().orElse(pop.name()),
                Optional.of(words.say("subtitle", "date", spoken.date(today))),
                blocks,
                Optional.empty());
    }

    /** One sentence that says where to begin. */
    private Block now() {
        List<Matter> past = followUp.past(today);
        List<Matter> ahead = followUp.ahead(today);
        if (!past.isEmpty()) {
            return Paragraph.of(words.count("now.back", past.size()));
        }
        return ahead.stream()
                .findFirst()
                .map(first -> Paragraph.of(
                        words.say("now.ahead", Map.of("date", says.day(first).orElse(""), "what", says.what(first)))))
                .orElseGet(() -> Paragraph.of(words.say(
                        followUp.matters().stream()
                                        .noneMatch(matter -> matter.item().isPresent())
                                ? "now.nothing"
                                : "now.waiting")));
    }

    private Optional<Block> back() {
        List<Line> lines = new ArrayList<>();
        for (Matter matter : followUp.past(today)) {
            Line about = says.about(matter);
            List<Inline> line = new ArrayList<>(about.inlines());
            line.add(new Text(" ("
                    + words.say("day", Map.of("date", says.day(matter).orElse(""), "what", says.what(matter))) + ")"));
            lines.add(new Line(line));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Callout hint = new Callout(
                Tone.HINT,
                "",
                List.of(Paragraph.of(
                        new Text(words.say("back.how") + " "), new Code("pop evaluate -p " + pop.name()))));
        return Optional.of(Section.of("back", words.say("back"), List.of(Bullets.of(lines), hint)));
    }

    private Optional<Block> ahead() {
        Map<LocalDate, List<Matter>> days = new LinkedHashMap<>();
        for (Matter matter : followUp.ahead(today)) {
            LocalDate day = matter.day().orElse(today);
            if (days.size() < MOST_DAYS || days.containsKey(day)) {
                days.computeIfAbsent(day, date -> new ArrayList<>()).add(matter);
            }
        }
        List<Fact> facts = new ArrayList<>();
        days.forEach((day, matters) -> facts.add(new Fact(spoken.date(day), onOneDay(matters))));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> next = new ArrayList<>();
        for (Sort sort : NEXT) {
            followUp.next(sort, today)
                    .ifPresent(day -> next.add(Fact.of(words.say("next." + sort.word()), spoken.date(day))));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts)));
        if (!next.isEmpty()) {
            blocks.add(new Facts(next));
        }
        return Optional.of(Section.of("ahead", words.say("ahead"), blocks));
    }

    private List<Block> onOneDay(List<Matter> matters) {
        List<Block> said = new ArrayList<>();
        for (Matter matter : matters) {
            List<Inline> line = new ArrayList<>(List.of(new Text(Spoken.capital(says.what(matter)))));
            Line about = says.about(matter);
            if (!about.isEmpty()) {
                line.add(new Text(": "));
                line.addAll(about.inlines());
            }
            said.add(new Paragraph(new Line(line)));
        }
        return said;
    }

    private Optional<Block> rhythms() {
        List<List<Block>> items =
                followUp.of(Sort.RHYTHM).stream().map(says::rhythm).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("rhythms", words.say("rhythms"), List.of(new Bullets(false, items))));
    }

    private Optional<Block> list(String name, Sort sort) {
        List<Line> lines = followUp.of(sort).stream().map(says::about).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Section.of(name, words.say(name), List.of(Paragraph.of(words.say(name + ".how")), Bullets.of(lines))));
    }

    private Block dossier() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.say("state"), words.say("state." + followUp.state().word())));
        followUp.lastDay().ifPresent(day -> facts.add(Fact.of(words.say("last"), spoken.date(day))));
        followUp.of(Sort.RETENTION).stream()
                .flatMap(matter -> says.day(matter).stream())
                .forEach(day -> facts.add(Fact.of(words.say("retention"), words.say("retention.day", "date", day))));
        return Section.of("dossier", words.say("dossier"), List.of(new Facts(facts)));
    }
}
