package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Portfolio;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Address;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Evaluation;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/**
 * What a POP is in a portfolio: the plan with its question, its goals as parts of it, and its actions as parts of their
 * goals; current versions only. Knows no notation and no audience.
 */
public final class PortfolioPage {

    private final Pop pop;
    private final String reference;
    private final Words words;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Map<String, Integer> keys = new HashMap<>();

    private PortfolioPage(Pop pop, String reference) {
        this.pop = pop;
        this.reference = reference;
        this.words = Words.of(PortfolioPage.class, pop.language());
        this.fields = FieldWords.of(pop.language());
        this.spoken = Spoken.in(pop.language());
    }

    /**
     * The portfolio of a POP.
     *
     * @param reference what tells this POP from others, today and later
     */
    public static Portfolio of(Pop pop, String reference, LocalDate today) {
        return new PortfolioPage(pop, reference).portfolio(today);
    }

    private Portfolio portfolio(LocalDate today) {
        String title = pop.title().orElseGet(() -> words.say("title"));
        String top = reference + "/" + Pop.ITSELF;
        List<Portfolio.Entry> entries = new ArrayList<>();
        entries.add(new Portfolio.Entry(
                top,
                OneLine.of(title),
                questions(),
                Optional.empty(),
                pop.begin(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Portfolio.Stage.NONE));
        Map<String, String> goals = new HashMap<>();
        List<Aim> aims = pop.current(pop.aims());
        aims.forEach(aim -> aim.id().ifPresent(id -> goals.putIfAbsent(id, reference + "/" + id)));
        for (Aim aim : aims) {
            String parent = aim.leadsTo()
                    .flatMap(this::current)
                    .filter(id -> !aim.id().equals(Optional.of(id)))
                    .map(goals::get)
                    .filter(key -> aim instanceof Action)
                    .orElse(top);
            entries.add(entry(aim, parent));
        }
        String author = pop.clientName().orElseGet(() -> words.say("nobody"));
        return new Portfolio(reference, title, author, today, entries);
    }

    /** The newest version of what an id leads to. */
    private Optional<String> current(String id) {
        String at = id;
        for (int i = 0; i < pop.goals().size(); i++) {
            Optional<String> newer = pop.find(at).stream()
                    .flatMap(old -> pop.replacing(old).stream())
                    .findFirst()
                    .flatMap(Item::id);
            if (newer.isEmpty()) {
                break;
            }
            at = newer.get();
        }
        return Optional.of(at);
    }

    private Portfolio.Entry entry(Aim aim, String parent) {
        String key = reference + "/" + Address.of(pop, pop.at(aim));
        int twin = keys.merge(key, 1, Integer::sum);
        String said = aim.words().orElseGet(() -> words.say("empty"));
        return new Portfolio.Entry(
                twin == 1 ? key : key + "/" + twin,
                OneLine.of(said),
                about(aim, said),
                Optional.of(parent),
                aim.date(),
                aim.facts().get(Fields.START),
                aim.due(),
                aim.facts().get(Fields.DONE),
                stage(aim.status()));
    }

    private static Portfolio.Stage stage(Status status) {
        return switch (status) {
            case DONE -> Portfolio.Stage.COMPLETED;
            case PLANNED, ACTIVE -> Portfolio.Stage.PLANNED;
            case DROPPED -> Portfolio.Stage.NONE;
        };
    }

    private String questions() {
        List<String> asked = pop.current(pop.questions()).stream()
                .map(Item::words)
                .flatMap(Optional::stream)
                .toList();
        return String.join("\n\n", asked);
    }

    private String about(Aim aim, String said) {
        List<String> lines = new ArrayList<>();
        lines.add(said);
        if (aim.status() == Status.DROPPED) {
            lines.add(Spoken.capital(fields.value(Status.DROPPED)) + ".");
        }
        aim.facts().get(Fields.NOTES).ifPresent(lines::add);
        aim.evaluations().forEach(evaluation -> lines.add(told(evaluation)));
        return String.join("\n\n", lines);
    }

    private String told(Evaluation evaluation) {
        List<String> parts = new ArrayList<>();
        evaluation.date().map(spoken::date).ifPresent(parts::add);
        evaluation.result().map(fields::value).ifPresent(parts::add);
        evaluation.facts().get(Fields.LEARNED).ifPresent(parts::add);
        evaluation.facts().get(Fields.NEXT).ifPresent(parts::add);
        return words.say("looked-back", "what", String.join(" · ", parts));
    }
}
