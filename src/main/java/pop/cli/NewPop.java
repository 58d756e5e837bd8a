package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Alike;
import pop.model.Client;
import pop.model.Coach;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Question;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.Template;

/** What a new POP says, as the options of {@code pop create} tell it; with a template, in the template's layout. */
final class NewPop {

    private final Call call;
    private final LocalDate begin;
    private final List<String> profiles;
    private final Optional<PopFile> template;

    NewPop(Call call) {
        this.call = call;
        this.begin = call.date("--begin").orElseGet(call::today);
        this.profiles = call.distinct("--profile");
        new Rulebook(call, profiles); // which refuses profiles that are not there
        this.template = call.value("--from").map(this::template);
    }

    LocalDate begin() {
        return begin;
    }

    /** The whole text of somebody's new POP. */
    String text(String name) {
        if (template.isPresent()) {
            return new Template(template.get()).filled(name, begin, pop -> told(pop, name));
        }
        Language language = call.language();
        Facts facts = Facts.NONE
                .with(Fields.FORMAT, Decimal.valueOf(Pop.FORMAT))
                .with(Fields.TITLE, Words.of(CreateCommand.class, language).say("title"))
                .with(Fields.LANGUAGE, language);
        return PopFile.fresh(told(new Pop(facts), name));
    }

    /** The same as a file of a folder, which tells editors where the schema is unless a template has its own first line. */
    String text(String name, Path target, Path folder) {
        String text = text(name);
        return template.isPresent() ? text : SchemaLine.above(text, target, folder);
    }

    /** The POP with what the options say; what stands there already stays where they say nothing. */
    private Pop told(Pop pop, String name) {
        Facts facts = pop.facts();
        Facts client = facts.get(Fields.CLIENT).map(Client::facts).orElse(Facts.NONE);
        Facts coach = facts.get(Fields.COACH)
                .map(Coach::facts)
                .orElse(Facts.NONE)
                .withIf(Fields.NAME, call.value("--coach"))
                .withIf(Fields.CENTRE, call.value("--centre"));
        facts = profiles.isEmpty() ? facts : facts.with(Fields.PROFILE, profiles);
        facts = facts.with(Fields.CLIENT, new Client(client.with(Fields.NAME, name)));
        facts = coach.equals(Facts.NONE) ? facts : facts.with(Fields.COACH, new Coach(coach));
        Pop begun = new Pop(facts.with(Fields.BEGIN, begin));
        return call.value("--question").map(words -> asking(begun, words)).orElse(begun);
    }

    /** The POP with the question, in the room that a template keeps for it if there is any. */
    private Pop asking(Pop pop, String words) {
        Optional<Question> room = pop.questions().stream()
                .filter(question -> question.text().isEmpty())
                .findFirst();
        if (room.isPresent()) {
            Facts facts = room.get().facts().with(Fields.TEXT, words);
            return pop.with(room.get(), facts.has(Fields.DATE) ? facts : facts.with(Fields.DATE, begin));
        }
        return pop.plus(new Question(Facts.NONE
                .with(Fields.ID, pop.nextId(Kind.QUESTION))
                .with(Fields.DATE, begin)
                .with(Fields.TEXT, words)));
    }

    /** The template of that path, or of that name among the folder's own. */
    private PopFile template(String given) {
        Path path = call.console().path(given);
        Naming naming = new Naming(call);
        if (!PopFolder.isThere(path)) {
            Map<String, Path> own = naming.folder().templates();
            Optional<String> meant = Alike.to(given, own.keySet());
            path = Optional.ofNullable(own.get(given))
                    .orElseThrow(() -> new Refusal(
                            Exit.USAGE,
                            own.isEmpty()
                                    ? "no-template.none"
                                    : meant.isPresent() ? "no-template.meant" : "no-template",
                            Map.of(
                                    "name",
                                    given,
                                    "meant",
                                    meant.orElse(""),
                                    "known",
                                    String.join(", ", own.keySet()))));
        }
        PopFile file =
                naming.openReadable(new Naming.Named(given, Optional.of(path))).file();
        file.pop().clientName().filter(name -> !Template.isRoom(name)).ifPresent(name -> {
            throw new Refusal(Exit.USAGE, "template-of-somebody", Map.of("path", given, "name", name));
        });
        return file;
    }
}
