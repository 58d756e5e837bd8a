package pop.model;

import java.util.List;

/** Looks for the highest number behind some letters in all ids and links; knows nothing of what they lead to. */
final class Ids {

    private static final int LONGEST_NUMBER = 9;

    private final String prefix;
    private int highest;

    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** The id one above the highest number met. */
    String next() {
        return prefix + (highest + 1);
    }

    /** The same, which is taken from then on. */
    String take() {
        highest++;
        return prefix + highest;
    }

    /** Looks at every id and link in there, however deep. */
    void lookAt(Facts.Bearer bearer) {
        for (Field<?> field : bearer.facts().fields()) {
            bearer.facts().raw(field).ifPresent(value -> lookAt(field.type(), value));
        }
    }

    private void lookAt(Type<?> type, Object value) {
        if (value instanceof Facts.Bearer bearer) {
            lookAt(bearer);
        } else if (type instanceof Type.ListOf<?> list && value instanceof List<?> values) {
            values.forEach(item -> lookAt(list.of(), item));
        } else if ((type instanceof Type.Id || type instanceof Type.Link) && value instanceof String id) {
            meet(id);
        }
    }

    private void meet(String id) {
        String number = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
        boolean isNumber = !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (isNumber) {
            highest = Math.max(highest, Integer.parseInt(number));
        }
    }
}
