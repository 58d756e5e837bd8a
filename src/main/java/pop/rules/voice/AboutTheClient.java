package pop.rules.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Type;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.WordList;
import pop.rule.WordList.Stretch;
import pop.rule.WordList.Token;

/**
 * A sentence that speaks about the client instead of as "ik": it begins with "de klant", "mevrouw", "hij" or the client's
 * own name and a verb, and nowhere in the text does somebody say "ik" or "mijn". It reads words, so it asks: it fails on a
 * shopkeeper's "de klant is koning", and it misses "besproken: minder nachten". Remarks and notes may speak about anybody.
 */
public final class AboutTheClient implements Rule {

    private static final List<At> ELSEWHERE = List.of(At.ROOT.in(Fields.ATTACHMENTS), At.ROOT.in(Fields.EXCEPTIONS));

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<String> name = pop.clientName().map(WordList::tokens).orElse(List.of()).stream()
                .map(Token::word)
                .toList();
        return Values.ofCurrent(pop).stream()
                .filter(AboutTheClient::isTold)
                .flatMap(value -> value.text().flatMap(text -> fault(value.at(), text, name)).stream());
    }

    private static Optional<Fault> fault(At at, String text, List<String> name) {
        return words(text, name)
                .map(words -> Fault.at(words.in(at, text))
                        .with("words", words.of(text))
                        .because(Fault.Evidence.at(words.in(at, text), words.of(text))));
    }

    /** What a person tells in sentences: plain texts and the summary of a talk, without what stands beside the plan. */
    private static boolean isTold(Values.Value value) {
        boolean plain = value.type() instanceof Type.Text text && text.form() == Type.Form.PLAIN;
        boolean beside = ELSEWHERE.stream().anyMatch(value.at()::isWithin)
                || value.at().first(3).equals(value.at().first(2).in(Fields.COMMENTS));
        return (plain || value.field() == Fields.SUMMARY) && !beside;
    }

    private static Optional<Stretch> words(String text, List<String> name) {
        List<Token> tokens = WordList.tokens(text);
        Speaker speaker = new Speaker(text, tokens, name);
        if (speaker.saysI()) {
            return Optional.empty();
        }
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).first())
                .mapToObj(speaker::aboutTheClient)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
