package pop.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Client;
import pop.model.Coach;
import pop.model.Declared;
import pop.model.Declared.Role;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Handed;
import pop.model.Language;
import pop.model.Pop;
import pop.text.Names;

/**
 * The names that some POPs declare, and what stands in their place: the same for the same name in all of them. A name that
 * no field declares stays; {@link pop.text.Telltales} lists what may be one.
 */
final class Pseudonyms {

    /** Who bears a pseudonym. */
    private record Bearer(Role role, int number) {}

    private final List<Bearer> bearers = new ArrayList<>();
    private final Map<List<String>, Integer> known = new HashMap<>();
    private final Map<Role, Integer> counted = new EnumMap<>(Role.class);
    private final Names all = new Names();

    /** Gathers the names of these POPs; a client's own are told from those of others by the order of the POPs. */
    Pseudonyms(List<Pop> pops) {
        for (Pop pop : pops) {
            join(pop);
            Declared.of(pop).forEach(name -> add(all, name));
        }
    }

    /** The names that a POP gives its client are of one client. */
    private void join(Pop pop) {
        List<Declared> own =
                Declared.of(pop).stream().filter(Pseudonyms::isOfClient).toList();
        own.forEach(name -> known.putIfAbsent(parts(name), number(own.get(0))));
    }

    /** A POP without the names, and without what else says whose it is. */
    Pop over(Pop pop) {
        Names names = names(pop);
        Words words = Words.of(AnonymiseCommand.class, pop.language());
        Pop handed = Handed.of(pop).withTexts(text -> over(text, names, words));
        Facts facts = handed.facts();
        if (facts.has(Fields.CLIENT)) {
            Facts client = Facts.NONE.with(Fields.NAME, ofClient(pop, pop.language()));
            facts = facts.with(Fields.CLIENT, new Client(client));
        }
        Optional<Coach> coach = facts.get(Fields.COACH)
                .map(one -> new Coach(said(Fields.CENTRE, said(Fields.NAME, one.facts(), pop, words), pop, words)));
        return new Pop(facts.withIf(Fields.COACH, coach));
    }

    /** The coach's facts with a whole pseudonym where a name stood, whatever else stood beside it. */
    private Facts said(Field<String> field, Facts facts, Pop pop, Words words) {
        Role role = field == Fields.CENTRE ? Role.ORGANISATION : Role.COACH;
        return pop.facts()
                .get(Fields.COACH)
                .flatMap(coach -> coach.facts().get(field))
                .map(name -> facts.with(field, said(number(new Declared(role, name)), words)))
                .orElse(facts);
    }

    /** What stands in the place of the client's name. */
    String ofClient(Pop pop, Language language) {
        Words words = Words.of(AnonymiseCommand.class, language);
        return Declared.of(pop).stream()
                .filter(Pseudonyms::isOfClient)
                .findFirst()
                .map(name -> said(number(name), words))
                .orElseGet(() -> words.say("role.nobody"));
    }

    /** Where only a part of a name is said, the POP's own names are meant before those of others. */
    private Names names(Pop pop) {
        Names names = new Names(all);
        Declared.of(pop).forEach(name -> add(names, name));
        return names;
    }

    private void add(Names names, Declared name) {
        if (name.role() == Role.MAIL) {
            names.addLiteral(number(name), name.name());
            if (name.name().indexOf('@') > 0) {
                String local = name.name().substring(0, name.name().indexOf('@'));
                names.add(number(name), Names.parts(local), true);
            }
        } else if (!parts(name).isEmpty()) {
            names.add(number(name), parts(name), name.role() == Role.ORGANISATION || name.role() == Role.PSEUDONYM);
        }
    }

    private static List<String> parts(Declared name) {
        return switch (name.role()) {
            case CLIENT, COACH -> Names.parts(name.name());
            case PSEUDONYM ->
                Names.partsWithCapital(name.name()).isEmpty()
                        ? Names.parts(name.name())
                        : Names.partsWithCapital(name.name());
            case ORGANISATION, OTHER, MAIL -> Names.partsWithCapital(name.name());
        };
    }

    private static boolean isOfClient(Declared name) {
        return name.role() == Role.CLIENT || name.role() == Role.PSEUDONYM;
    }

    /** Which bearer a name is of; a new one when nobody bore it. */
    private int number(Declared name) {
        List<String> key = name.role() == Role.MAIL ? List.of("@", name.name()) : parts(name);
        return known.computeIfAbsent(key, parts -> {
            Role role = name.role() == Role.PSEUDONYM ? Role.CLIENT : name.role();
            bearers.add(new Bearer(role, counted.merge(role, 1, Integer::sum)));
            return bearers.size() - 1;
        });
    }

    private String said(int number, Words words) {
        Bearer bearer = bearers.get(number);
        String key = "role." + bearer.role().name().toLowerCase(Locale.ROOT);
        return words.say(key, "number", bearer.number());
    }

    private String over(String text, Names names, Words words) {
        StringBuilder over = new StringBuilder();
        int at = 0;
        for (Names.Hit hit : names.hits(text)) {
            over.append(text, at, hit.from()).append(said(hit.number(), words));
            at = hit.to();
        }
        return over.append(text.substring(at)).toString();
    }
}
