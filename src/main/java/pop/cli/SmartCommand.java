package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Language;
import pop.report.Judged;
import pop.report.SmartJson;
import pop.report.SmartText;
import pop.rule.Profile.Smart;
import pop.text.LanguageGuess;
import pop.view.Spoken;

/** {@code pop smart}: is this sentence SMART, and what question would help? Knows no POP. */
final class SmartCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "jsonl");
    private static final List<String> READINGS = List.of(Smart.VDAB.word(), Smart.PSMART.word());

    @Override
    public String name() {
        return "smart";
    }

    @Override
    public void declare(Options options) {
        options.arguments(Typed.LABEL, false)
                .value("FILE", "--lines")
                .value("READING", "--reading")
                .flag("--fail")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Smart reading = call.oneOf("--reading", READINGS).flatMap(Smart::of).orElse(Smart.VDAB);
        List<String> sentences = sentences(call);
        Optional<Language> given = call.value("--language").flatMap(Language::of);
        SentenceJudge judge = new SentenceJudge(reading, given, call.language(), call.today());
        List<Judged> judged = sentences.stream().map(judge::judge).toList();
        answers.give((format, to) -> switch (format) {
            case "json" -> SmartJson.document(judged);
            case "jsonl" -> lines(judged);
            default -> text(to, judged);
        });
        boolean asks = judged.stream().anyMatch(SentenceJudge::leavesQuestions);
        return asks && call.has("--fail") ? Exit.NO : Exit.DONE;
    }

    /** The sentences typed, then those of the file, one a line; an empty line is none. */
    private static List<String> sentences(Call call) {
        List<String> sentences = new ArrayList<>(call.arguments());
        call.value("--lines").ifPresent(name -> Typed.read(call, name).lines().forEach(sentences::add));
        List<String> said = sentences.stream()
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        if (said.isEmpty()) {
            throw new Refusal(Exit.USAGE, sentences.isEmpty() ? "no-sentence" : "empty-text", Map.of());
        }
        return said;
    }

    private static String lines(List<Judged> judged) {
        StringBuilder lines = new StringBuilder();
        judged.forEach(sentence -> lines.append(SmartJson.line(sentence)));
        return lines.toString();
    }

    private String text(Call to, List<Judged> judged) {
        Words words = to.words(this);
        SmartText.Phrases phrases = new SmartText.Phrases(
                words.say("there"),
                words.say("open"),
                words.say("whole"),
                kind -> words.say("better", "kind", kind),
                words.say("better.weak"),
                words.say("better.strong"),
                words.say("better.change"),
                Spoken.in(to.language())::date);
        SmartText text = new SmartText(
                to.colours(), to.console().isAsciiOnly(), to.console().width(), phrases);
        StringBuilder all = new StringBuilder();
        judged.forEach(sentence -> all.append(text.tell(sentence)));
        return all.append(howRead(words, judged)).append('\n').toString();
    }

    /** In which language and by whose letters it was read. */
    private static String howRead(Words words, List<Judged> judged) {
        List<String> languages = judged.stream()
                .map(one -> words.say("language." + one.language().tag()))
                .distinct()
                .toList();
        boolean guessed = judged.get(0).guessed();
        boolean unknown = guessed
                && judged.stream().anyMatch(one -> LanguageGuess.of(one.text()).isEmpty());
        return words.say(
                unknown ? "read.unknown" : guessed ? "read.guessed" : "read",
                Map.of(
                        "language", String.join(words.say("and"), languages),
                        "reading", words.say("reading." + judged.get(0).reading())));
    }
}
