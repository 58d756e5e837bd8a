package pop.model;

/** A kind of item that has an id and that others may link to; knows the letters its ids begin with and no fields. */
public enum Kind {
    QUESTION("q"),
    SESSION("s"),
    INSIGHT("i"),
    MOTIVE("m"),
    WISH("w"),
    STRENGTH("st"),
    GROWTH_POINT("gp"),
    COMPETENCE("c"),
    DECISION("d"),
    GOAL("g"),
    ACTION("a"),
    HOMEWORK("h"),
    AGREEMENT("ag"),
    REVIEW("r"),
    ATTACHMENT("x");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that an id given by pop begins with, such as {@code gp} in {@code gp1}. */
    public String prefix() {
        return prefix;
    }

    /** The kind's name in the file format's spelling, such as {@code growth_point}. */
    public String word() {
        return Choices.word(this);
    }

    /** Whether it happens on a day: what is thought, done or agreed does; what a person is like does not. */
    public boolean isDated() {
        return switch (this) {
            case MOTIVE, WISH, STRENGTH, GROWTH_POINT, COMPETENCE, ATTACHMENT -> false;
            case QUESTION, SESSION, INSIGHT, DECISION, GOAL, ACTION, HOMEWORK, AGREEMENT, REVIEW -> true;
        };
    }
}
