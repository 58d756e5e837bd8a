package pop.rules.follow_up;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.Tokens;

/**
 * Two open goals or actions that say the same in nearly the same words: {@link Saying} tells how near. The later one is
 * found, the earlier one is its evidence. It fails on the same thing in other words ("wekelijks lopen", "elke zondag gaan
 * joggen"), and on a step that is meant twice; so it asks.
 */
public final class NearDuplicate implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Aim> aims = pop.current(pop.aims());
        if (aims.size() < 2) {
            return Stream.empty();
        }
        Tokens tokens = Tokens.of(dossier);
        Map<Saying, Aim> exactly = new HashMap<>();
        Map<String, List<Saying>> alike = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Aim aim : aims) {
            Optional<Saying> said = aim.text().filter(text -> aim.isOpen()).flatMap(text -> Saying.of(tokens.in(text)));
            if (said.isPresent()) {
                List<Saying> near = alike.computeIfAbsent(said.get().initials(), letters -> new ArrayList<>());
                Optional<Saying> earlier = exactly.containsKey(said.get())
                        ? said
                        : near.stream().filter(said.get()::isNear).findFirst();
                earlier.ifPresentOrElse(
                        first -> faults.add(fault(pop, aim, Optional.ofNullable(exactly.get(first)))), () -> {
                            exactly.put(said.get(), aim);
                            near.add(said.get());
                        });
            }
        }
        return faults.stream();
    }

    private static Fault fault(Pop pop, Aim aim, Optional<Aim> earlier) {
        Aim first = earlier.orElseThrow();
        return Fault.at(pop, aim)
                .with("other", Fault.nameOf(pop, first))
                .because(Fault.Evidence.at(
                        pop.at(aim).in(Fields.TEXT), aim.text().orElse("")))
                .because(Fault.Evidence.at(
                        pop.at(first).in(Fields.TEXT), first.text().orElse("")));
    }
}
