package pop.rules.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.Fields;
import pop.model.Homework;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * An assignment for the next session among the actions, by its words ("tegen het volgende gesprek") or because the same
 * words stand under homework. It reads words, so it asks: it fails on "ik help mijn zoon met zijn huiswerk voor het
 * volgende gesprek", and it stays silent about a talk with a manager or an employer, which is a real step.
 */
public final class HomeworkAsAction implements ThreadRule {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s");

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        Pop pop = dossier.pop();
        Map<String, Homework> homework = new HashMap<>();
        for (Homework item : pop.homework()) {
            item.text().ifPresent(text -> homework.putIfAbsent(fold(text), item));
        }
        NextSession nextSession = new NextSession(coach(pop));
        return pop.current(pop.actions()).stream()
                .filter(action -> !Origins.isDropped(action))
                .flatMap(action -> same(pop, action, homework).or(() -> worded(pop, action, nextSession)).stream());
    }

    private static Optional<Fault> same(Pop pop, Action action, Map<String, Homework> homework) {
        return action.text()
                .filter(text -> !homework.isEmpty())
                .flatMap(text -> Optional.ofNullable(homework.get(fold(text))))
                .map(twin -> Fault.at(pop, action)
                        .with("homework", Fault.nameOf(pop, twin))
                        .as("same")
                        .because(Fault.Evidence.at(pop.at(twin), twin.text().orElse(""))));
    }

    private static Optional<Fault> worded(Pop pop, Action action, NextSession nextSession) {
        return action.text()
                .flatMap(nextSession::in)
                .map(words -> Fault.at(pop, action)
                        .with("words", words)
                        .because(Fault.Evidence.at(pop.at(action).in(Fields.TEXT), words)));
    }

    private static List<String> coach(Pop pop) {
        return pop.facts().get(Fields.COACH).flatMap(coach -> coach.facts().get(Fields.NAME)).stream()
                .flatMap(name -> Stream.of(name, SPACE.split(name, 2)[0]))
                .toList();
    }

    private static String fold(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
