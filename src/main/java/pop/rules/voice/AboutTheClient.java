package pop.rules.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Type;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.Tokens;
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
        Tokens tokens = Tokens.of(dossier);
        List<Fault> faults = new ArrayList<>();
        for (Values.Value value : Values.ofCurrent(pop)) {
            if (value.value() instanceof String text && isTold(value)) {
                Optional<Fault> fault = fault(value.at(), text, tokens.in(text), name);
                if (fault.isPresent()) {
                    faults.add(fault.get());
                }
            }
        }
        return faults.stream();
    }

    private static Optional<Fault> fault(At at, String text, List<Token> tokens, List<String> name) {
        return words(text, tokens, name)
                .map(words -> Fault.at(words.in(at, text))
                        .with("words", words.of(text))
                        .because(Fault.Evidence.at(words.in(at, text), words.of(text))));
    }

    /** What a person tells in sentences: plain texts and the summary of a talk, without what stands beside the plan. */
    private static boolean isTold(Values.Value value) {
        boolean plain = value.type() instanceof Type.Text text && text.form() == Type.Form.PLAIN;
        return (plain || value.field() == Fields.SUMMARY) && !isBeside(value.at());
    }

    private static boolean isBeside(At at) {
        At section = at.first(1);
        return ELSEWHERE.contains(section) || at.first(3).equals(at.first(2).in(Fields.COMMENTS));
    }

    private static Optional<Stretch> words(String text, List<Token> tokens, List<String> name) {
        Speaker speaker = new Speaker(text, tokens, name);
        if (speaker.saysI()) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Stretch> about = tokens.get(i).first() ? speaker.aboutTheClient(i) : Optional.empty();
            if (about.isPresent()) {
                return about;
            }
        }
        return Optional.empty();
    }
}
