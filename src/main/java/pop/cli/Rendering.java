package pop.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import pop.doc.Page;
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.Language;
import pop.model.Pop;
import pop.render.Attached;
import pop.render.Dress;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.view.Spoken;

/**
 * Makes the documents that were asked for, as often as is asked: of one POP, or of many with a list of them. Knows neither
 * what stands in a document nor what stood in its place.
 */
final class Rendering implements Watching.Watched {

    private static final byte[] NOTHING = "format: 1\n".getBytes(StandardCharsets.UTF_8);

    private final Call call;
    private final Form form;
    private final String format;
    private final Optional<String> output;
    private final Documents documents;
    private final Naming naming;
    private final Audience audience;
    private final Form.Asked asked;
    private final Words words;
    private boolean watching;

    Rendering(Call call, Form form, String format, Optional<String> output, Documents documents) {
        this.call = call;
        this.form = form;
        this.format = format;
        this.output = output;
        this.documents = documents;
        this.naming = new Naming(call);
        this.audience = Audiences.of(call);
        this.asked =
                new Form.Asked(call.today(), call.has("--hide-empty"), call.has("--plain"), call.value("--session"));
        this.words = Words.of(RenderCommand.class, call.language());
    }

    /** Makes the documents. */
    Exit once() {
        Styles styles = new Styles(call, form);
        return call.has("--blank") ? blank(styles) : ofPops(styles);
    }

    /** Makes them again: what pop made itself a moment ago it may replace, and what cannot be read now waits. */
    @Override
    public void again() {
        watching = true;
        documents.again();
        once();
    }

    /** What the documents are made of: the POPs, their folders, the style sheet. */
    @Override
    public List<Path> sources() {
        List<Path> places = naming.places(call.arguments());
        call.value("--css").map(call.console()::path).ifPresent(places::add);
        return places;
    }

    private Exit ofPops(Styles styles) {
        List<Naming.Named> named = call.arguments().isEmpty() && output.isEmpty()
                ? List.of(naming.one(Optional.empty()))
                : naming.many(call.arguments());
        if (output.isEmpty() && named.size() > 1) {
            throw new Refusal(Exit.USAGE, "where-to", Map.of("count", String.valueOf(named.size())));
        }
        boolean several = named.size() > 1 || namesFolder();
        if (several && asked.session().isPresent()) {
            throw new Refusal(Exit.USAGE, "session-of-one", Map.of());
        }
        mustDiffer(named, several);
        Site site = new Site(call, format);
        AtomicBoolean unreadable = new AtomicBoolean();
        Progress progress = new Progress(call, named.size());
        OldForms old = new OldForms(call);
        try {
            new SideBySide(several ? SideBySide.hands(call, named.size()) : 1)
                    .each(named, one -> made(one, several, styles, site, old), made -> {
                        made.ifPresentOrElse(Runnable::run, () -> unreadable.set(true));
                        progress.next();
                    });
        } finally {
            progress.wipe();
        }
        old.tell();
        if (several && output.isPresent()) {
            site.finish(call.console().path(output.get()), styles, documents);
        }
        return (unreadable.get() ? Exit.UNREADABLE : Exit.DONE).or(documents.exit());
    }

    /** Makes the document of a POP; what is left is to put it in its place. None when the POP cannot be read, which is told. */
    private Optional<Runnable> made(Naming.Named named, boolean several, Styles styles, Site site, OldForms old) {
        boolean shown = !several && !watching;
        Naming.Opened opened = shown ? naming.openToShow(named) : naming.read(named);
        if (opened.file().hidden().isPresent()) {
            new PassingOver(call).tell(named);
            return Optional.empty();
        }
        Pop pop = audience.of(opened.file().pop());
        if (form == Form.SESSION && !several && asked.session().isEmpty()) {
            tellLatest(pop);
        }
        Dress dress = styles.dress(named, pop.language());
        Page page = styles.signed(named, form.page(pop, asked));
        Optional<Path> target = output.map(given -> target(stem(named), several, given));
        Call to = target.isPresent() || call.has("--open") ? call.intoFile() : call;
        byte[] content = Inks.document(to, format, page, dress, source(opened.file(), stem(named)));
        return Optional.of(() -> {
            if (!shown) {
                old.note(opened);
            }
            put(target, stem(named), content);
            target.ifPresent(path -> site.add(pop, named.name(), path));
        });
    }

    private Exit blank(Styles styles) {
        Language language = call.language();
        Rulebook rulebook = new Rulebook(call, List.of());
        Naming.Named nobody = new Naming.Named(Naming.PIPED, Optional.empty());
        Naming.Opened opened = Naming.opened(nobody, PopFile.of(Naming.PIPED, NOTHING));
        Page page =
                form.blank(language, rulebook.requirements(opened).severities().keySet(), call.today());
        Optional<Path> target = output.map(given -> target("blank", false, given));
        Call to = target.isPresent() || call.has("--open") ? call.intoFile() : call;
        Page signed = styles.signed(nobody, page);
        put(target, "blank", Inks.document(to, format, signed, styles.dress(nobody, language), Optional.empty()));
        return documents.exit();
    }

    /** Puts a document where it is wanted: in its place, before somebody's eyes, or on standard output. */
    private void put(Optional<Path> target, String stem, byte[] content) {
        if (target.isPresent()) {
            documents.put(target.get(), content);
        } else if (call.has("--open")) {
            documents.show(name(stem), content);
        } else {
            answer(content);
        }
    }

    private void answer(byte[] document) {
        if (Answers.TO_READ.contains(format)) {
            call.answerToRead(new String(document, StandardCharsets.UTF_8));
        } else {
            call.answer(document);
        }
    }

    /** The file itself, which travels in a PDF for the person alone, when they say it is for them. */
    private Optional<Attached> source(PopFile file, String stem) {
        return call.has("--for") && audience == Audience.SELF
                ? Optional.of(new Attached(stem + ".pop.yaml", "application/yaml", file.text()))
                : Optional.empty();
    }

    private void tellLatest(Pop pop) {
        Form.session(pop, asked).ifPresent(session -> {
            String day = session.date()
                    .map(Spoken.in(call.language())::date)
                    .or(session::id)
                    .orElse("");
            call.talk(words.say("latest", Map.of("date", day, "id", session.id().orElse(""))));
        });
    }

    /** Whether a folder is asked for: then the documents come in a folder too, however many they are. */
    private boolean namesFolder() {
        return call.arguments().stream()
                .filter(name -> !name.equals(Naming.PIPED))
                .anyMatch(name -> PopFolder.isFolder(call.console().path(name)));
    }

    /** Holds that no two documents would come in one file. */
    private void mustDiffer(List<Naming.Named> named, boolean several) {
        Map<Path, String> targets = new HashMap<>();
        output.ifPresent(given -> named.forEach(one -> {
            String other = targets.putIfAbsent(target(stem(one), several, given), one.label());
            if (other != null) {
                throw new Refusal(Exit.USAGE, "same-document", Map.of("one", other, "other", one.label()));
            }
        }));
    }

    private Path target(String stem, boolean several, String given) {
        Path path = call.console().path(given);
        boolean folder = several || given.endsWith("/") || PopFolder.isFolder(path);
        return folder ? path.resolve(name(stem)) : path;
    }

    private String name(String stem) {
        return stem + "." + form.word() + Inks.ending(format);
    }

    private static String stem(Naming.Named named) {
        return named.path().map(PopFolder::stem).orElse("pop");
    }
}
