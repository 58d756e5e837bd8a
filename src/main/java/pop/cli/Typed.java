package pop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pop.l10n.Words;
import pop.store.TextFile;

/**
 * The text that a command is given: as an argument, from a file ({@code -F}, {@code -} for what is piped in), or from
 * an editor ({@code -e}). Kept literally; what exists nowhere else is kept in a draft until it is saved. Knows no POP.
 */
final class Typed {

    /** What the argument is called. */
    static final String LABEL = "TEXT";

    private static final char UNDECODABLE = '\uFFFD';

    private final Call call;
    private final String before;
    private final Supplier<String> explanation;

    /**
     * @param before what stands in the editor at the beginning
     * @param explanation what stands below it to help, asked for when an editor is opened
     */
    Typed(Call call, String before, Supplier<String> explanation) {
        this.call = call;
        this.before = before;
        this.explanation = explanation;
    }

    /** Declares the ways. */
    static void declare(Options options) {
        options.argument(LABEL, false);
        declareOthers(options);
    }

    /** Declares the ways other than the argument. */
    static void declareOthers(Options options) {
        options.value("FILE", "-F", "--file").flag("-e", "--edit");
    }

    /** The text, if one was given in one of the ways. */
    Optional<String> text() {
        return text(call.argument());
    }

    /** The text, if one was given in one of the ways, as this argument or otherwise. */
    Optional<String> text(Optional<String> argument) {
        Optional<String> file = call.value("--file");
        boolean edit = call.has("--edit");
        int ways = (argument.isPresent() ? 1 : 0) + (file.isPresent() ? 1 : 0) + (edit ? 1 : 0);
        if (ways > 1) {
            throw new Refusal(Exit.USAGE, "two-texts", Map.of());
        }
        Optional<String> text = argument.or(() -> file.map(this::fromFile));
        return (edit ? Optional.of(edited()) : text).map(Typed::mustSaySomething);
    }

    private static String mustSaySomething(String text) {
        if (text.isBlank()) {
            throw new Refusal(Exit.USAGE, "empty-text", Map.of());
        }
        return text;
    }

    /** The text in a file, or what is piped in, which is kept until it is saved. */
    String fromFile(String name) {
        String text = read(call, name);
        if (name.equals(Naming.PIPED)) {
            call.drafts().keep(text);
        }
        return text;
    }

    /** The text in a file, or what is piped in. */
    static String read(Call call, String name) {
        String text = name.equals(Naming.PIPED)
                ? pipedIn(call)
                : TextFile.of(call.console().path(name)).words();
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw new Refusal(Exit.USAGE, "text-not-utf-8", Map.of("path", name));
        }
        return text;
    }

    private static String pipedIn(Call call) {
        if (Asking.isPossible(call)) {
            call.talk(Words.of(Typed.class, call.language()).say("type"));
        }
        try {
            return TextFile.words(call.console().in().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edited() {
        Editor editor = new Editor(call);
        String help = call.words(this).say("below") + "\n\n" + explanation.get();
        String begun = Scissors.above(before, help);
        TextFile draft = TextFile.draft(Drafts.NAME, begun);
        call.drafts().keep(draft, begun, "draft-kept");
        editor.open(draft.path(), 1);
        String text = Scissors.own(draft.words());
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw new Refusal(
                    Exit.USAGE, "text-not-utf-8", Map.of("path", draft.path().toString()));
        }
        return text;
    }
}
