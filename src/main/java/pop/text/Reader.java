package pop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pop.model.Language;

/** Reads one sentence once and lets each criterion judge what was read; keeps nothing for the next. */
final class Reader {
    final Sentence s;
    final List<TimeMention> times;
    final Clauses clauses;
    final List<Verb> verbs;
    final List<Quantity> quantities;
    final Undone undone;
    final Voices voices;
    final Spans spans;
    private final BitSet timed = new BitSet();
    private final BitSet verbPlaces = new BitSet();
    private final Language language;
    /** Asked by several criteria, so judged once. */
    final Verdict positive;

    Reader(String text, Language language, LocalDate today) {
        this.language = language;
        s = Sentence.of(text, Lexicon.of(language));
        clauses = Clauses.of(s);
        verbs = Verbs.of(s, clauses);
        times = times(s, clauses, verbs, today);
        quantities = Quantities.of(s, times);
        undone = new Undone(s, clauses);
        new GivenCounts(s, verbs, undone).dropFrom(quantities);
        new Products(s, undone.others(verbs), times).addTo(quantities);
        for (TimeMention time : times) {
            timed.set(time.from(), time.to());
        }
        for (Verb verb : verbs) {
            verbPlaces.set(verb.at());
        }
        voices = new Voices(s, clauses, verbs);
        spans = new Spans(s);
        positive = new PositiveJudge(this).verdict();
    }

    Reading reading() {
        Vagueness vagueness = new Vagueness(this);
        Verdict measurable = new MeasurableJudge(this, vagueness).verdict();
        Verdict specific = new SpecificJudge(this, vagueness).verdict(measurable);
        TimeJudge time = new TimeJudge(this);
        List<Span> about = new ArrayList<>();
        for (int[] words : voices.about()) {
            about.add(spans.of(words[0], words[1]));
        }
        return new Reading(
                s.text(),
                language,
                specific,
                measurable,
                new ActivatingJudge(this, vagueness).verdict(specific),
                time.verdict(),
                positive,
                time.form(),
                said(times, spans),
                vagueness.spans(),
                new Overload(this).spans(),
                voices.voice(),
                about);
    }

    /** The times of the sentence had it been written on another day. */
    List<SaidTime> timesOn(LocalDate day) {
        return said(times(s, clauses, verbs, day), spans);
    }

    private static List<TimeMention> times(Sentence s, Clauses clauses, List<Verb> verbs, LocalDate today) {
        return new IdleTimes(s, clauses, verbs).silenced(TimeGrammar.times(s, today));
    }

    private static List<SaidTime> said(List<TimeMention> times, Spans spans) {
        List<SaidTime> said = new ArrayList<>(times.size());
        for (TimeMention time : times) {
            if (time.form() != TimeForm.NONE) {
                said.add(new SaidTime(time.form(), spans.of(time.from(), time.to()), time.days()));
            }
        }
        return said;
    }

    /** Whether a word is part of a time. */
    boolean timed(int i) {
        return timed.get(i);
    }

    /** Whether a word may name a thing here. */
    boolean isThing(int i) {
        Word word = s.at(i);
        return word.kind() == Token.Kind.WORD
                && (!word.entry().known() || word.is(Tag.NOUN))
                && !isVerb(i)
                && !timed(i);
    }

    /** Whether a word works as a verb here. */
    boolean isVerb(int i) {
        return verbPlaces.get(i);
    }
}
