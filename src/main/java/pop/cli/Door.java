package pop.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import pop.complete.Completion;
import pop.l10n.Words;
import pop.model.Language;
import pop.report.Safe;
import pop.store.EditRefused;
import pop.store.GitRefused;
import pop.store.StoreFailure;
import pop.store.TextFile;

/**
 * Lets one command in: finds out which is meant and in which language, reads the options, runs it, and puts what went
 * wrong into words with the right exit code. Only the command that is asked for is made; the whole tree only for help.
 */
final class Door {

    private static final Set<String> WITH_VALUE = Set.of("-C", "--dir", "--language", "--today", "--color");
    private static final char UNDECODABLE = '\uFFFD';

    private final Console console;
    private final Drafts drafts = new Drafts();
    private final Pager pager;

    Door(Console console) {
        this.console = console;
        this.pager = new Pager(console);
    }

    /** Runs what was typed and gives the exit code. */
    int run(String... words) {
        if (Completion.isAsked(words)) {
            console.out().print(new Completion(console.environment(), console.here()).answer(words));
            return Exit.DONE.code();
        }
        String[] typed = Stream.of(words).map(TextFile::withPlainLineEnds).toArray(String[]::new);
        Language language = new UserLanguage(console).of(typed);
        Words own = Words.of(Door.class, language);
        int code = attempt(typed, language, own);
        tellDrafts(own);
        return code;
    }

    /** Says that it was stopped from outside, to who sits at a terminal, and where unsaved words are. */
    void interrupted(String... typed) {
        if (pager.isReadUntilClosed()) {
            return; // who reads and types Ctrl-C means the reader
        }
        if (console.talksToTerminal()) {
            Words own = Words.of(Door.class, new UserLanguage(console).of(typed));
            console.say("");
            if (Arrays.asList(typed).contains("--watch")) { // that is how watching ends
                return;
            }
            say(own, "interrupted", Map.of());
            tellDrafts(own);
        }
    }

    private void tellDrafts(Words own) {
        for (Drafts.Left draft : drafts.left()) {
            say(own, draft.sentence(), Map.of("path", draft.file().path().toString()));
        }
    }

    private int attempt(String[] typed, Language language, Words own) {
        try {
            return enter(typed, language, own).code();
        } catch (Refusal refusal) {
            say(own, refusal.key(), refusal.facts());
            return refusal.exit().code();
        } catch (StoreFailure failure) {
            return tell(console, language, failure).code();
        } catch (GitRefused refused) {
            say(
                    own,
                    (refused.subject() == GitRefused.Subject.HISTORY ? "history." : "git.")
                            + refused.kind().name(),
                    Map.of(
                            "path", refused.path(),
                            "revision", refused.revision(),
                            "detail", refused.detail()));
            return Exit.USAGE.code();
        } catch (EditRefused refused) {
            say(own, key(refused), facts(refused));
            return exit(refused).code();
        } catch (RuntimeException | Error bug) {
            return new Bugs(console, own)
                    .tell(bug, Arrays.asList(typed).contains("--debug"))
                    .code();
        }
    }

    /** The exit code when the answer itself could not be written, for which the user gets a word; else the code as it was. */
    int closed(int code, Optional<String> failure, String... typed) {
        if (failure.isEmpty()) {
            return code;
        }
        say(
                Words.of(Door.class, new UserLanguage(console).of(typed)),
                "answer-not-written",
                Map.of("detail", failure.get()));
        return Stream.of(Exit.values())
                .filter(exit -> exit.code() == code)
                .findFirst()
                .orElse(Exit.BUG)
                .or(Exit.FILES)
                .code();
    }

    private Exit enter(String[] typed, Language language, Words words) {
        for (String word : typed) {
            if (word.indexOf(UNDECODABLE) >= 0) {
                throw new Refusal(Exit.USAGE, "undecodable", Map.of("word", word));
            }
        }
        CommandTree tree = CommandTree.unexplained(language);
        int at = nextWord(typed, 0);
        String name = at < typed.length ? typed[at] : "";
        int below = nextWord(typed, at + 1);
        boolean known = Commands.find(name).isPresent() && !name.equals("help");
        CommandLine line = known || name.isEmpty()
                ? tree.with(
                        known ? List.of(name) : List.of(),
                        below < typed.length ? Optional.of(typed[below]) : Optional.empty())
                : tree.whole();
        try {
            return run(line.parseArgs(typed), language, words);
        } catch (ParameterException e) {
            CommandLine whole = tree.whole();
            ParameterException fault = name.isEmpty() ? fault(whole, typed).orElse(e) : e;
            Refusal refusal = new ParseErrors(whole, Arrays.asList(typed)).refusal(fault);
            say(words, refusal.key(), refusal.facts());
            say(
                    words,
                    "see-help",
                    Map.of("command", fault.getCommandLine().getCommandSpec().qualifiedName()));
            return Exit.USAGE;
        }
    }

    /** What is wrong with what was typed, for who knows all commands. */
    private static Optional<ParameterException> fault(CommandLine whole, String... typed) {
        try {
            whole.parseArgs(typed);
            return Optional.empty();
        } catch (ParameterException e) {
            return Optional.of(e);
        }
    }

    private Exit run(ParseResult typed, Language language, Words words) {
        if (typed.hasMatchedOption("--version")) {
            console.out().println(Version.LINE);
            return Exit.DONE;
        }
        Call call = Call.of(typed, console, language, drafts, pager);
        CommandSpec spec = call.command();
        if (call.has("--help")) {
            call.answerToRead(help(spec, language));
            return Exit.DONE;
        }
        if (!(spec.userObject() instanceof Command command) || !command.below().isEmpty()) {
            boolean nothing = call.isBare() && spec.parent() == null;
            if (nothing) {
                call.answerToRead(help(spec, language));
            } else {
                console.err().print(help(spec, language));
                say(words, "missing-command", Map.of("command", spec.qualifiedName()));
            }
            return nothing ? Exit.DONE : Exit.USAGE;
        }
        call.mustBeClear();
        return command.run(call);
    }

    private String help(CommandSpec command, Language language) {
        return new CommandTree(language, console.widthOfHelp()).help(command.qualifiedName());
    }

    /** Where the next word stands that is neither an option nor the value of a shared one. */
    private static int nextWord(String[] typed, int from) {
        int at = from;
        while (at < typed.length && typed[at].startsWith("-")) {
            at += WITH_VALUE.contains(typed[at]) ? 2 : 1;
        }
        return Math.min(at, typed.length);
    }

    /** Tells what the file system would not do, whoever asked. */
    static Exit tell(Console console, Language language, StoreFailure failure) {
        new Door(console).say(Words.of(Door.class, language), key(failure), facts(failure));
        return Exit.FILES;
    }

    static String key(StoreFailure failure) {
        return "store." + failure.kind().name();
    }

    static Map<String, String> facts(StoreFailure failure) {
        return Map.of("path", failure.path(), "detail", failure.detail());
    }

    static Exit exit(EditRefused refused) {
        return refused.reason() == EditRefused.Reason.UNREADABLE ? Exit.UNREADABLE : Exit.USAGE;
    }

    static String key(EditRefused refused) {
        return "edit." + refused.reason().name();
    }

    static Map<String, String> facts(EditRefused refused) {
        String line = String.valueOf(refused.place().line());
        return Map.of("line", line, "path", refused.at().path());
    }

    /**
     * Tells what went wrong with one of several POPs, also to who wants quiet, and gives the sentence.
     *
     * @param before what is told before it, such as which POP
     */
    String tell(Language language, String before, String key, Map<String, String> facts) {
        String sentence = sentence(Words.of(Door.class, language), key, facts);
        console.say("pop: " + Safe.line(before) + sentence);
        return sentence;
    }

    private void say(Words words, String key, Map<String, String> facts) {
        console.say("pop: " + sentence(words, key, facts));
    }

    private String sentence(Words words, String key, Map<String, String> facts) {
        Map<String, String> safe = new HashMap<>();
        facts.forEach((name, value) -> safe.put(name, Safe.line(name.equals("path") ? fromHere(value) : value)));
        return words.say(key, safe);
    }

    /** A path below the folder in which the user stands, as it is seen from there. */
    private String fromHere(String path) {
        String below = console.here().toAbsolutePath().normalize().resolve("x").toString();
        String here = below.substring(0, below.length() - 1);
        return path.startsWith(here) ? path.substring(here.length()) : path;
    }
}
