package pop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pop.model.Language;

/** Reads one sentence once and lets each criterion judge what was read; keeps nothing for the next. */
final class Reader {
    final Sentence s;
    final List<TimeMention> times;
    final Clauses clauses;
    final List<Verb> verbs;
    final List<Quantity> quantities;
    final Voices voices;
    final Spans spans;
    private final Language language;

    Reader(String text, Language language, LocalDate today) {
        this.language = language;
        s = Sentence.of(text, Lexicon.of(language));
        times = TimeGrammar.times(s, today);
        clauses = Clauses.of(s);
        verbs = Verbs.of(s, clauses);
        quantities = Quantities.of(s, times);
        new Products(s, verbs, times).addTo(quantities);
        voices = new Voices(s, clauses, verbs);
        spans = new Spans(s);
    }

    Reading reading() {
        Vagueness vagueness = new Vagueness(this);
        Verdict measurable = new MeasurableJudge(this, vagueness).verdict();
        Verdict specific = new SpecificJudge(this, vagueness).verdict(measurable);
        TimeJudge time = new TimeJudge(this);
        List<Span> about = new ArrayList<>();
        voices.about().forEach(words -> about.add(spans.of(words[0], words[1])));
        return new Reading(
                s.text(),
                language,
                specific,
                measurable,
                new ActivatingJudge(this, vagueness).verdict(specific),
                time.verdict(),
                new PositiveJudge(this).verdict(),
                time.form(),
                said(),
                vagueness.spans(),
                new Overload(this).spans(),
                voices.voice(),
                about);
    }

    private List<SaidTime> said() {
        List<SaidTime> said = new ArrayList<>(times.size());
        for (TimeMention time : times) {
            said.add(new SaidTime(time.form(), spans.of(time.from(), time.to()), time.days()));
        }
        return said;
    }

    boolean timed(int i) {
        for (TimeMention time : times) {
            if (i >= time.from() && i < time.to()) {
                return true;
            }
        }
        return false;
    }
}
