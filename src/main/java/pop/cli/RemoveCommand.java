package pop.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.model.Address;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Removal;

/** {@code pop remove ID…}: takes out what does not belong there; nothing is left that leads to it. */
final class RemoveCommand implements Command {

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public void declare(Options options) {
        options.arguments("ID", true).flag("--force").flag("-y", "--yes");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Words words = call.words(this);
        Pop pop = opened.file().pop();
        Removal removal = removal(call, pop);
        if (!call.has("--yes") && !call.has("--dry-run")) {
            ask(call, words, pop, removal);
        }
        List<String> names =
                removal.places().stream().map(at -> Address.of(pop, at)).toList();
        String label = opened.named().label();
        Saving.Changed changed = new Saving.Changed(removal.made(), names, sentence(words, label, pop, removal, names));
        return saving.save(opened, "remove", changed);
    }

    private static Removal removal(Call call, Pop pop) {
        Set<At> places = new LinkedHashSet<>();
        for (String name : call.arguments("ID")) {
            At at = Addressed.at(pop, name);
            boolean element = !at.steps().isEmpty() && at.steps().get(at.steps().size() - 1) instanceof At.Step.Nth;
            if (!element) {
                throw new Refusal(Exit.USAGE, "cannot-remove", Map.of("id", name));
            }
            places.add(at);
        }
        Removal removal = new Removal(pop, new ArrayList<>(places));
        if (!call.has("--force") && !removal.linked().isEmpty()) {
            throw new Refusal(
                    Exit.USAGE,
                    "still-linked",
                    Map.of("ids", String.join(", ", call.arguments("ID")), "known", linked(pop, removal)));
        }
        return removal;
    }

    /** What leads there: the ids of the items, each with the keys in which the link stands. */
    private static String linked(Pop pop, Removal removal) {
        return removal.linked().stream()
                .map(value -> Address.of(pop, value.at().first(2)) + " ("
                        + value.field().name() + ")")
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    private static void ask(Call call, Words words, Pop pop, Removal removal) {
        Asking asking = Asking.ifPossible(call).orElseThrow(() -> new Refusal(Exit.USAGE, "sure-first", Map.of()));
        for (At at : removal.places()) {
            String said = pop.itemAt(at)
                    .filter(item -> pop.at(item).equals(at))
                    .flatMap(Item::words)
                    .map(own -> ": " + own)
                    .orElse("");
            asking.show(Address.of(pop, at) + said);
        }
        if (!removal.linked().isEmpty()) {
            asking.show(words.say("links", "known", linked(pop, removal)));
        }
        if (!asking.yes(words.say("ask"), false)) {
            throw new Refusal(Exit.CANCELLED, "cancelled", Map.of());
        }
    }

    private static String sentence(Words words, String label, Pop pop, Removal removal, List<String> names) {
        List<String> said = new ArrayList<>();
        said.add(words.say("done", Map.of("ids", String.join(", ", names), "file", label)));
        if (!removal.linked().isEmpty()) {
            said.add(words.say("links", "known", linked(pop, removal)));
        }
        removal.places().stream()
                .flatMap(at -> pop.itemAt(at).stream())
                .filter(item -> item.kind() == Kind.ATTACHMENT)
                .map(item -> item.facts().get(Fields.FILE))
                .flatMap(Optional::stream)
                .forEach(file -> said.add(words.say("file-stays", "path", file)));
        return String.join("\n", said);
    }
}
