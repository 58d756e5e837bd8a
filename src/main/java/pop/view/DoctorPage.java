package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Facts;
import pop.doc.Facts.Fact;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Sign;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;

/** How pop itself is doing on this computer, and what would help. Knows not how that is found out. */
public final class DoctorPage {

    /** How one thing is. */
    public enum State {
        /** As it should be. */
        OK,
        /** It works; something could be better. */
        NOTE,
        /** Something does not work as people may expect. */
        FAULT;

        /** The English word, the same in every language: scripts read it. */
        public String word() {
            return switch (this) {
                case OK -> "ok";
                case NOTE -> "note";
                case FAULT -> "fault";
            };
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param name its name, the same in every language
     * @param state how it is
     * @param value what was found, in words
     * @param help what would help, in words; nothing when nothing has to
     */
    public record Finding(String name, State state, String value, Optional<String> help) {}

    private final Words words;

    private DoctorPage(Language language) {
        this.words = Words.of(DoctorPage.class, language);
    }

    /** The page, in the reader's language. */
    public static Page of(List<Finding> findings, Language language) {
        return new DoctorPage(language).page(findings);
    }

    private Page page(List<Finding> findings) {
        List<Fact> facts = findings.stream().map(this::fact).toList();
        return Page.of(words.language().tag(), words.say("title"), List.of(new Facts(facts)));
    }

    /** How it is first, then what there is, and below it what would help. */
    private Fact fact(Finding finding) {
        List<Inline> told = new ArrayList<>();
        told.add(new Mark(
                sign(finding.state()), words.say("state." + finding.state().word())));
        told.add(new Text(" · " + finding.value()));
        finding.help().ifPresent(help -> {
            told.add(new LineBreak());
            told.add(new Text(help));
        });
        return Fact.of(words.say("what." + finding.name()), new Line(told));
    }

    private static Sign sign(State state) {
        return switch (state) {
            case OK -> Sign.YES;
            case NOTE -> Sign.NOTICE;
            case FAULT -> Sign.NO;
        };
    }
}
