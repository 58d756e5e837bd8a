package pop.doc;

import java.util.List;

/** Labels with what was filled in beside them, as on a form; it does not know what the labels mean. */
public record Facts(List<Fact> facts) implements Block {

    public Facts {
        facts = List.copyOf(facts);
    }

    /**
     * One label with its value.
     *
     * @param label the form's word for it, without a colon
     * @param value most often one paragraph; several when it takes more
     */
    public record Fact(String label, List<Block> value) {

        public Fact {
            value = List.copyOf(value);
        }

        /** A label with a value of one line. */
        public static Fact of(String label, Line value) {
            return new Fact(label, List.of(new Paragraph(value)));
        }

        /** A label with a value in the form's words: a date, a number, a choice. */
        public static Fact of(String label, String value) {
            return of(label, Line.of(value));
        }

        /** A label with a value in a person's own words. */
        public static Fact own(String label, String value) {
            return new Fact(label, List.of(new OwnWords(value)));
        }
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.facts(this);
    }
}
