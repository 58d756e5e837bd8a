package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.At;
import pop.model.Language;
import pop.report.Judged;
import pop.rule.Fault;
import pop.rule.Profile.Smart;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rules.smart.MeansUnknown;
import pop.rules.smart.NegativeWording;
import pop.rules.smart.NoTime;
import pop.rules.smart.NotActivating;
import pop.rules.smart.NotInOwnControl;
import pop.rules.smart.NotMeasurable;
import pop.rules.smart.RhythmWithoutEnd;
import pop.rules.smart.SurroundingsUnasked;
import pop.rules.smart.VagueWording;
import pop.text.Days;
import pop.text.LanguageGuess;
import pop.text.Met;
import pop.text.Reading;
import pop.text.Span;
import pop.text.TimeForm;
import pop.text.Verdict;
import pop.view.BetterExamples;

/**
 * Has a sentence read and puts the criteria in order, each with the question that the rule of the same name asks. What no
 * sentence can tell (realistic, acceptable, in one's own control) is asked, never judged.
 */
final class SentenceJudge {

    /** The letters of the criteria in each reading, in the order of the machine shape; none where it is no part of it. */
    private static final Map<Smart, List<String>> LETTERS = Map.of(
            Smart.VDAB, List.of("S", "M", "A", "T", "P", "R", "", ""),
            Smart.PSMART, List.of("S", "M", "", "T", "P", "R", "A", "R"));

    /** What a rule asks does not depend on where it asks it. */
    private static final Fault ANYWHERE = Fault.at(At.ROOT);

    private final Smart reading;
    private final Optional<Language> given;
    private final Language speaking;
    private final LocalDate today;
    private final Words words;
    private final Map<Language, BetterExamples> examples = new EnumMap<>(Language.class);

    /**
     * @param given the language of the sentences; guessed when it is not given
     * @param speaking the language of the questions, and of sentences that nobody can place
     */
    SentenceJudge(Smart reading, Optional<Language> given, Language speaking, LocalDate today) {
        this.reading = reading;
        this.given = given;
        this.speaking = speaking;
        this.today = today;
        this.words = Words.of(SmartCommand.class, speaking);
    }

    /** Judges one sentence. */
    Judged judge(String sentence) {
        Language language = given.or(() -> LanguageGuess.of(sentence)).orElse(speaking);
        Reading read = Reading.of(sentence, language, today);
        Judged judged =
                new Judged(sentence, language, given.isEmpty(), reading.word(), criteria(read), Optional.empty());
        return leavesQuestions(judged)
                ? new Judged(sentence, language, given.isEmpty(), reading.word(), judged.criteria(), better(read))
                : judged;
    }

    /** Whether a criterion of the reading that can be judged from a sentence is not met. */
    static boolean leavesQuestions(Judged judged) {
        return judged.criteria().stream()
                .filter(Judged.Criterion::isAsked)
                .filter(one -> one.met().isPresent() || one.time().isPresent())
                .anyMatch(one -> !one.met().orElse(false));
    }

    private List<Judged.Criterion> criteria(Reading read) {
        List<Judged.Criterion> all = new ArrayList<>(8);
        all.add(criterion(all.size(), "specific", specific(read), new VagueWording()));
        all.add(criterion(all.size(), "measurable", read.measurable(), new NotMeasurable()));
        all.add(criterion(all.size(), "activating", read.activating(), new NotActivating()));
        boolean rhythm = read.timeForm() == TimeForm.RHYTHM;
        Judged.Criterion time =
                criterion(all.size(), "time_bound", read.timeBound(), rhythm ? new RhythmWithoutEnd() : new NoTime());
        all.add(withTime(time, read));
        all.add(criterion(all.size(), "positive", read.positive(), new NegativeWording()));
        all.add(asked(all.size(), "realistic", new MeansUnknown()));
        all.add(asked(all.size(), "acceptable", new SurroundingsUnasked()));
        all.add(asked(all.size(), "in_control", new NotInOwnControl()));
        return all;
    }

    /** What is not specific rests on the words that leave one guessing. */
    private static Verdict specific(Reading read) {
        Verdict verdict = read.specific();
        return verdict.no() && !read.vague().isEmpty() ? new Verdict(Met.NO, read.vague()) : verdict;
    }

    private Judged.Criterion criterion(int place, String name, Verdict verdict, Rule asking) {
        Optional<Boolean> met = verdict.met() == Met.UNSURE ? Optional.empty() : Optional.of(verdict.yes());
        List<Judged.Words> evidence =
                verdict.evidence().stream().map(SentenceJudge::words).toList();
        Optional<String> question = verdict.yes() ? Optional.empty() : question(asking);
        return criterion(place, name, met, evidence, question);
    }

    private Judged.Criterion asked(int place, String name, Rule asking) {
        return criterion(place, name, Optional.empty(), List.of(), question(asking));
    }

    private Judged.Criterion criterion(
            int place, String name, Optional<Boolean> met, List<Judged.Words> evidence, Optional<String> question) {
        String letter = LETTERS.getOrDefault(reading, List.of()).get(place);
        return new Judged.Criterion(
                name, letter, words.say("criterion." + name), met, Optional.empty(), evidence, question);
    }

    private static Judged.Criterion withTime(Judged.Criterion time, Reading read) {
        Judged.Time said = new Judged.Time(read.timeForm().word(), read.days().map(Days::last));
        return new Judged.Criterion(
                time.name(),
                time.letter(),
                time.label(),
                time.met(),
                Optional.of(said),
                time.evidence(),
                time.question());
    }

    private static Judged.Words words(Span span) {
        return new Judged.Words(span.start(), span.end(), span.text());
    }

    private Optional<String> question(Rule asking) {
        return RulePage.of(asking, speaking).question(ANYWHERE);
    }

    private Optional<Judged.Better> better(Reading read) {
        return examples.computeIfAbsent(read.language(), BetterExamples::of)
                .nearest(read.text())
                .map(one -> new Judged.Better(one.kind(), one.weak(), one.better(), one.change()));
    }
}
