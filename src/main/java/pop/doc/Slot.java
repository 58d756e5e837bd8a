package pop.doc;

import java.util.List;

/**
 * Room to fill in by hand, on paper or in an editor; it does not know what will be written there.
 *
 * @param label what the room is for
 * @param blanks what is asked, in order
 */
public record Slot(String label, List<Blank> blanks) implements Block {

    public Slot {
        blanks = List.copyOf(blanks);
    }

    /**
     * One thing that is asked.
     *
     * @param label the question or the label
     * @param choices what can be ticked; none when it is to be written
     * @param lines how many lines there are to write on
     */
    public record Blank(String label, List<String> choices, int lines) {

        public Blank {
            choices = List.copyOf(choices);
            lines = Math.max(lines, 0);
        }

        /** Something short to write: a date, a name. */
        public static Blank line(String label) {
            return lines(label, 1);
        }

        /** Something longer to write. */
        public static Blank lines(String label, int lines) {
            return new Blank(label, List.of(), lines);
        }

        /** Something to tick. */
        public static Blank choice(String label, List<String> choices) {
            return new Blank(label, choices, 0);
        }
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.slot(this);
    }
}
