package pop.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.doc.Page;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Session;
import pop.view.BlankPage;
import pop.view.MindMapPage;
import pop.view.OverviewPage;
import pop.view.PlainPage;
import pop.view.PopPage;
import pop.view.SessionPage;
import pop.view.TimelinePage;

/** The forms in which a POP can be shown; each makes a page of a POP and knows no ink. */
enum Form {
    /** All that counts, on one sheet. */
    OVERVIEW {
        @Override
        Page page(Pop pop, Asked asked) {
            return asked.plain()
                    ? PlainPage.overview(pop, asked.today(), asked.hideEmpty())
                    : OverviewPage.of(pop, asked.today(), asked.hideEmpty());
        }
    },
    /** Everything, told as it grew. */
    BUNDLE {
        @Override
        Page page(Pop pop, Asked asked) {
            return asked.plain()
                    ? PlainPage.bundle(pop, asked.today(), asked.hideEmpty())
                    : PopPage.of(pop, asked.today(), asked.hideEmpty());
        }

        @Override
        Page blank(Language language, Set<String> rules, LocalDate today) {
            return BlankPage.of(language, rules);
        }
    },
    /** How one thing led to another, drawn. */
    MINDMAP(true) {
        @Override
        Page page(Pop pop, Asked asked) {
            return MindMapPage.of(pop, asked.today());
        }
    },
    /** When what happened, drawn. */
    TIMELINE(true) {
        @Override
        Page page(Pop pop, Asked asked) {
            return TimelinePage.of(pop, asked.today());
        }
    },
    /** What one conversation brought. */
    SESSION {
        @Override
        Page page(Pop pop, Asked asked) {
            Optional<Session> session = session(pop, asked);
            return asked.plain()
                    ? PlainPage.session(pop, session, asked.today(), asked.hideEmpty())
                    : SessionPage.of(pop, session, asked.today(), asked.hideEmpty());
        }
    };

    /** The words for the forms on the command line. */
    static final List<String> WORDS = Arrays.stream(values()).map(Form::word).toList();

    private final boolean drawing;

    Form() {
        this(false);
    }

    Form(boolean drawing) {
        this.drawing = drawing;
    }

    /**
     * What was asked of a document besides its form.
     *
     * @param today the day on which it is made
     * @param hideEmpty whether to leave out the room for what is not there yet
     * @param plain whether each part says in a simple sentence what it is, and technical facts stay away
     * @param session the id of the conversation that is meant
     */
    record Asked(LocalDate today, boolean hideEmpty, boolean plain, Optional<String> session) {}

    /** The form of that name. */
    static Form of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The page of a POP, with only what its reader may see. */
    abstract Page page(Pop pop, Asked asked);

    /**
     * The page of nobody yet, to be filled in by hand.
     *
     * @param rules the rules that hold, which know what cannot be missing
     */
    Page blank(Language language, Set<String> rules, LocalDate today) {
        Pop nobody = new Pop(Facts.NONE.with(Fields.LANGUAGE, language));
        return page(nobody, new Asked(today, false, false, Optional.empty()));
    }

    /** Whether it is a drawing, which can stand without a page. */
    boolean isDrawing() {
        return drawing;
    }

    /** The word for it on the command line, and in the names of files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The conversation that is meant: the one asked for, else the latest. */
    static Optional<Session> session(Pop pop, Asked asked) {
        if (asked.session().isEmpty()) {
            return SessionPage.latest(pop, asked.today());
        }
        String id = asked.session().get();
        Optional<Session> found = pop.sessions().stream()
                .filter(session -> session.id().equals(asked.session()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = pop.sessions().stream()
                    .flatMap(session -> session.id().stream())
                    .toList();
            throw new Refusal(
                    Exit.USAGE,
                    known.isEmpty() ? "unknown-session.none" : "unknown-session",
                    Map.of("id", id, "known", String.join(", ", known)));
        }
        return found;
    }
}
