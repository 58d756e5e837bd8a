package pop.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pop.doc.Page;
import pop.model.Pop;
import pop.view.PopPage;

/** The forms in which a POP can be shown; each makes a page of a POP and knows no ink. */
enum Form {
    /** Everything, told as it grew. */
    BUNDLE {
        @Override
        Page page(Pop pop, Asked asked) {
            return PopPage.of(pop, asked.today(), asked.hideEmpty());
        }
    };

    /** The words for the forms on the command line. */
    static final List<String> WORDS = Arrays.stream(values()).map(Form::word).toList();

    /**
     * What was asked of a document besides its form.
     *
     * @param today the day on which it is made
     * @param hideEmpty whether to leave out the room for what is not there yet
     */
    record Asked(LocalDate today, boolean hideEmpty) {}

    /** The page of a POP, with only what its reader may see. */
    abstract Page page(Pop pop, Asked asked);

    /** The word for it on the command line, and in the names of files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
