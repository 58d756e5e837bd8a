package pop.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Address;
import pop.model.At;
import pop.model.Below;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Links;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;
import pop.store.Suggestions;
import pop.view.FieldWords;

/** {@code pop set ID PATH VALUE}: one field of an item, of the document or of a part of these. Knows no single field. */
final class SetCommand implements Command {

    @Override
    public String name() {
        return "set";
    }

    @Override
    public void declare(Options options) {
        options.argument(0, "ID", true).argument(1, "PATH", true).arguments(2, "VALUE", false);
        Typed.declareOthers(options);
        options.flag("--append").flag("--unset").flag("--typo");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Pop pop = opened.file().pop();
        At holder = Addressed.at(pop, call.argument("ID").orElse(""));
        String path = call.argument("PATH").orElse("");
        At at = holder.then(path(path));
        Below.There there = there(pop, holder, at);
        mustBeItsOwnCommands(call, there);
        Optional<Object> value = call.has("--unset") ? unset(call) : Optional.of(value(call, there, path));
        Pop changed = changed(pop, at, there, value);
        Words words = call.words(this);
        String name = Address.of(changed, holder);
        Map<String, String> facts =
                Map.of("id", name, "path", path, "file", opened.named().label());
        boolean already = changed.equals(pop) && !opened.file().isGuarded(at);
        String sentence = words.say(already ? "already" : value.isPresent() ? "done" : "unset", facts);
        return saving.save(
                opened, "set", new Saving.Changed(changed, name, sentence + hint(words, opened, changed)).saying(at));
    }

    /** The POP with the value there; a new id takes the links to the old one along. */
    private static Pop changed(Pop pop, At at, Below.There there, Optional<Object> value) {
        Pop linked =
                there.field() == Fields.ID && value.isPresent() && there.value().isPresent()
                        ? Links.renamed(pop, (String) there.value().get(), (String) value.get())
                        : pop;
        return new Pop(Below.with(Fields.POP, linked.facts(), at, value));
    }

    private static At path(String typed) {
        return At.of(typed).orElseThrow(() -> new Refusal(Exit.USAGE, "path-form", Map.of("path", typed)));
    }

    private static Below.There there(Pop pop, At holder, At at) {
        Below.Found found = Below.find(Fields.POP, pop.facts(), at);
        if (found instanceof Below.There there) {
            return there;
        }
        Below.Lost lost = (Below.Lost) found;
        String reached = lost.reached().from(holder.steps().size()).path();
        String where = reached.isEmpty() ? Address.of(pop, holder) : reached;
        Optional<String> meant = Suggestions.keys().meant(lost.step(), lost.known());
        Map<String, String> facts = Map.of(
                "where",
                where,
                "step",
                lost.step(),
                "known",
                String.join(", ", lost.known()),
                "meant",
                meant.map(key -> reached.isEmpty() ? key : reached + "." + key).orElse(""),
                "size",
                String.valueOf(lost.size()));
        throw new Refusal(Exit.USAGE, key(lost.why(), meant.isPresent()), facts);
    }

    private static String key(Below.Why why, boolean meant) {
        return switch (why) {
            case UNKNOWN_KEY -> meant ? "path-unknown.meant" : "path-unknown";
            case NOTHING_BELOW -> "path-nothing-below";
            case WHICH_ELEMENT -> "path-which";
            case NO_LIST -> "path-no-list";
            case NO_ELEMENT -> "path-no-element";
        };
    }

    /** What has a command of its own is not done here in passing. */
    private static void mustBeItsOwnCommands(Call call, Below.There there) {
        Type<?> type = there.type() instanceof Type.ListOf<?> list ? list.of() : there.type();
        if (type instanceof Type.Part<?> part && isItem(part.shape())) {
            throw new Refusal(
                    Exit.USAGE, "set-item", Map.of("key", there.field().name()));
        }
        boolean words = there.field() == Fields.TEXT && isItem(there.shape());
        if (words && (!call.has("--typo") || call.has("--unset"))) {
            throw new Refusal(Exit.USAGE, "set-text", Map.of());
        }
        if (call.has("--append") && !(there.type() instanceof Type.ListOf<?>)) {
            throw new Refusal(
                    Exit.USAGE, "append-no-list", Map.of("key", there.field().name()));
        }
    }

    private static boolean isItem(Shape<?> shape) {
        return shape.fields().contains(Fields.ID);
    }

    private static Optional<Object> unset(Call call) {
        boolean more =
                !call.arguments("VALUE").isEmpty() || call.has("--append") || call.has("--file") || call.has("--edit");
        if (more) {
            throw new Refusal(Exit.USAGE, "unset-alone", Map.of());
        }
        return Optional.empty();
    }

    private Object value(Call call, Below.There there, String name) {
        List<String> given = texts(call, there);
        if (there.type() instanceof Type.ListOf<?> list) {
            List<Object> values = FieldOptions.values(list.of(), name, given);
            if (there.field() == Fields.PROFILE) {
                new Rulebook(call, given);
            }
            boolean parts = list.of() instanceof Type.Part<?>;
            List<?> now = (List<?>) there.value().orElse(List.of());
            if (parts && !now.isEmpty() && !now.equals(values) && !call.has("--append")) {
                String size = String.valueOf(now.size());
                throw new Refusal(Exit.USAGE, "set-parts", Map.of("where", name, "size", size));
            }
            return call.has("--append") ? longer(there, list, values) : values;
        }
        if (given.size() > 1) {
            throw new Refusal(Exit.USAGE, "one-word-too-many", Map.of("word", given.get(1)));
        }
        Object value = FieldOptions.value(there.type(), name, given.get(0));
        return there.type() instanceof Type.Part<?> part ? completed(part, there, value) : value;
    }

    /** A part in which what is not said stays as it was. */
    private static Object completed(Type.Part<?> part, Below.There there, Object value) {
        Facts whole = there.value().map(now -> ((Facts.Bearer) now).facts()).orElse(Facts.NONE);
        return part.shape().make(whole.withAll(((Facts.Bearer) value).facts()));
    }

    private static List<Object> longer(Below.There there, Type.ListOf<?> list, List<Object> values) {
        List<Object> all = new ArrayList<>((List<?>) there.value().orElse(List.of()));
        all.addAll(values);
        Set<Object> once = new LinkedHashSet<>(all);
        return list.of() instanceof Type.Link ? List.copyOf(once) : all;
    }

    /** The values as they were given: as arguments, in a file, in an editor, or typed when somebody can be asked. */
    private List<String> texts(Call call, Below.There there) {
        List<String> given = call.arguments("VALUE");
        if (given.size() > 1 && !call.has("--file") && !call.has("--edit")) {
            return given;
        }
        String now = there.value()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
        FieldWords fields = FieldWords.of(call.language());
        Field<?> field = there.field();
        String help = fields.help(there.shape(), field);
        Optional<String> text =
                new Typed(call, now, () -> help).text(given.stream().findFirst());
        return List.of(text.or(() -> Asking.ifPossible(call).flatMap(asking -> {
                    if (!now.isEmpty()) {
                        asking.show(now);
                    }
                    return asking.words(fields.label(there.shape(), field), help);
                }))
                .orElseThrow(() -> new Refusal(Exit.USAGE, "missing-value", Map.of())));
    }

    /** A file is named after the client and the begin date; when these change, its name may follow. */
    private static String hint(Words words, Naming.Opened opened, Pop changed) {
        Pop before = opened.file().pop();
        boolean same = before.clientName().equals(changed.clientName())
                && before.begin().equals(changed.begin());
        return same ? "" : "\n" + words.say("rename");
    }
}
