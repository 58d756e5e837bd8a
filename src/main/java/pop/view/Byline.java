package pop.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Line;
import pop.l10n.Words;
import pop.model.Choices;
import pop.model.Choices.Author;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;

/**
 * One quiet line below a person's words, with the small facts that need no label: what sort it is, from which
 * conversation, who wrote it. Knows no fact that carries weight.
 */
final class Byline {

    /** Choices of which the value says it all. */
    private static final List<Field<? extends Enum<?>>> SORTS = List.of(
            Fields.SESSION_KIND,
            Fields.REVIEW_KIND,
            Fields.ATTACHMENT_KIND,
            Fields.GOAL_KIND,
            Fields.ACTION_KIND,
            Fields.COMPETENCE_KIND,
            Fields.THEME,
            Fields.CAREER_COMPETENCE,
            Fields.COMPONENT,
            Fields.PHASE,
            Fields.CONTROL,
            Fields.MODE);

    /** The value of a closed list that only means something beside its label. */
    private static final String OTHER = "OTHER";

    private final FieldWords fields;
    private final Spoken spoken;
    private final Links links;
    private final Words words;

    Byline(FieldWords fields, Spoken spoken, Links links) {
        this.fields = fields;
        this.spoken = spoken;
        this.links = links;
        this.words = Words.of(Byline.class, spoken.language());
    }

    /** What of an item belongs on the line, and so nowhere else; of the fields that were not told yet. */
    Set<Field<?>> told(Item item, Set<Field<?>> toldBefore) {
        Set<Field<?>> mine = new HashSet<>();
        for (Field<? extends Enum<?>> sort : SORTS) {
            if (item.facts().get(sort).filter(Byline::saysItAll).isPresent()) {
                mine.add(sort);
            }
        }
        mine.addAll(Set.of(
                Fields.MINUTES, Fields.HOURS, Fields.OF_VOUCHER, Fields.AUTHOR, Fields.CONFIRMED, Fields.VISIBILITY));
        if (session(item).isPresent()) {
            mine.add(Fields.SESSION);
        }
        mine.removeAll(toldBefore);
        return mine;
    }

    /** The line, with those fields on it. */
    List<Block> blocks(Item item, Set<Field<?>> mine) {
        Facts facts = item.facts();
        Pieces said = new Pieces();
        for (Field<? extends Enum<?>> sort : SORTS) {
            said.form(facts.get(sort).filter(value -> mine.contains(sort)).map(fields::value));
        }
        said.form(facts.get(Fields.MINUTES).map(n -> words.say("minutes", "number", spoken.number(n))));
        said.form(facts.get(Fields.HOURS).map(n -> words.say("hours", "number", spoken.number(n))));
        said.form(facts.get(Fields.OF_VOUCHER).map(n -> words.say("voucher", "number", spoken.number(n))));
        if (mine.contains(Fields.SESSION)) {
            boolean isFirst = said.isEmpty();
            session(item).ifPresent(session -> {
                String from = fromConversation(item, session);
                said.add(links.jump(session, Line.of(isFirst ? Spoken.capital(from) : from)));
            });
        }
        return said.form(writtenBy(facts))
                .form(facts.get(Fields.CONFIRMED).map(day -> words.say("confirmed", "date", spoken.date(day))))
                .form(facts.get(Fields.VISIBILITY).map(who -> words.say("visibility." + Choices.word(who))))
                .blocks();
    }

    private String fromConversation(Item item, Item session) {
        if (session.date().isEmpty()) {
            return words.say("session");
        }
        return session.date().equals(item.date())
                ? words.say("session.that_day")
                : words.say("session.date", "date", spoken.date(session.date().get()));
    }

    private Optional<Item> session(Item item) {
        return item.facts().get(Fields.SESSION).flatMap(links::find);
    }

    private Optional<String> writtenBy(Facts facts) {
        return facts.get(Fields.AUTHOR)
                .map(author -> words.say(author == Author.COACH ? "author.coach" : "author.client"));
    }

    private static boolean saysItAll(Enum<?> value) {
        return !value.name().equals(OTHER);
    }
}
