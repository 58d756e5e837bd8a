package pop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Choices.Author;
import pop.model.Choices.Visibility;

/** One thing in a POP that may have an id and that others may link to; knows neither its place nor its document. */
public sealed interface Item extends Facts.Bearer
        permits Question,
                Session,
                Insight,
                Motive,
                Wish,
                Strength,
                GrowthPoint,
                Competence,
                Decision,
                Aim,
                Homework,
                Agreement,
                Review,
                Attachment {

    /** What it is. */
    Kind kind();

    /** Its id, if it was given one. */
    default Optional<String> id() {
        return facts().get(Fields.ID);
    }

    /** The person's words. */
    default Optional<String> text() {
        return facts().get(Fields.TEXT);
    }

    /** What it is called in one line: its words, or what stands in their place where a kind has others. */
    default Optional<String> words() {
        Optional<String> text = text();
        if (text.isPresent()) {
            return text;
        }
        return facts().get(Fields.NAME)
                .or(() -> facts().get(Fields.SUMMARY))
                .or(() -> facts().get(Fields.EXPLANATION))
                .or(() -> facts().get(Fields.FILE));
    }

    /** The day it was written or took place. */
    default Optional<LocalDate> date() {
        return facts().get(Fields.DATE);
    }

    /** Who wrote it; the client when nothing is said. */
    default Author author() {
        return facts().get(Fields.AUTHOR).orElse(Author.CLIENT);
    }

    /** Whether a coach suggested it and the client has not made it their own yet. */
    default boolean isSuggestion() {
        return author() == Author.COACH && !facts().has(Fields.CONFIRMED);
    }

    /** The ids of what it follows from. */
    default List<String> because() {
        return facts().list(Fields.BECAUSE);
    }

    /** The id of the earlier version that it takes the place of. */
    default Optional<String> replaces() {
        return facts().get(Fields.REPLACES);
    }

    /** Whether an audience may see it. */
    default boolean isFor(Audience audience) {
        return audience.maySee(visibility());
    }

    /** The widest audience that may see it; the coach when nothing is said. */
    default Visibility visibility() {
        return facts().get(Fields.VISIBILITY).orElse(Visibility.COACH);
    }
}
