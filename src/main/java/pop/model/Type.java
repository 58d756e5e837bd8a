package pop.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a field expects, and so how its value is read, written and shown; knows no value and no notation.
 *
 * @param <V> the values of such a field
 */
public sealed interface Type<V> {

    /** Opens the type: exactly one of the cases answers. */
    <R> R open(Cases<R> cases);

    /** One answer for every type there is. */
    interface Cases<R> {
        R text(Text type);

        R date(Date type);

        R number(Number type);

        R yesNo(YesNo type);

        R choice(Choice<?> type);

        R id(Id type);

        R link(Link type);

        R list(ListOf<?> type);

        R part(Part<?> type);
    }

    /** How a text is to be read by whoever shows it. */
    enum Form {
        /** A name, a label, a path: one line. */
        LINE,
        /** The person's own words: plain text, a blank line begins a paragraph, nothing is interpreted. */
        PLAIN,
        /** CommonMark with raw HTML off. */
        PROSE
    }

    /** A text, stripped and never blank. */
    record Text(Form form) implements Type<String> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A day. */
    record Date() implements Type<LocalDate> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.date(this);
        }
    }

    /** A number, with a point or a comma in the file. */
    record Number() implements Type<Decimal> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** Yes or no. */
    record YesNo() implements Type<Boolean> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.yesNo(this);
        }
    }

    /** One value of a closed list. */
    record Choice<E extends Enum<E>>(Class<E> of) implements Type<E> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.choice(this);
        }

        /** The values in the format's order. */
        public List<E> values() {
            return List.copyOf(EnumSet.allOf(of));
        }
    }

    /** The item's own id. */
    record Id() implements Type<String> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.id(this);
        }
    }

    /** The id of another item, of one of these kinds. */
    record Link(Set<Kind> kinds) implements Type<String> {
        public Link {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public <R> R open(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /** A list; {@code bare} says that one bare value may stand for a list of one. */
    record ListOf<V>(Type<V> of, boolean bare) implements Type<List<V>> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** A part with fields of its own. */
    record Part<T extends Facts.Bearer>(Shape<T> shape) implements Type<T> {
        @Override
        public <R> R open(Cases<R> cases) {
            return cases.part(this);
        }
    }
}
