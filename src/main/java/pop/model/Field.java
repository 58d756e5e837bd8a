package pop.model;

/**
 * One key of the file with what it expects; knows neither a value nor where it stands. Two fields are the same only
 * when they are the same object: {@link Fields} holds each once.
 *
 * @param <V> its values
 */
public final class Field<V> {

    private final String name;
    private final Type<V> type;

    Field(String name, Type<V> type) {
        this.name = name;
        this.type = type;
    }

    /** The key as it stands in the file, such as {@code check_moments}. */
    public String name() {
        return name;
    }

    /** What the key expects. */
    public Type<V> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
