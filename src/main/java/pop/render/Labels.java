package pop.render;

/** Puts a label before its value on one line. It does not know any label. */
final class Labels {

    private Labels() {}

    /** The label with a colon, unless it ends in a sign of its own, like a question. */
    static String before(String label) {
        String trimmed = Inert.line(label).strip();
        boolean ended = trimmed.isEmpty() || ":?!.…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
        return ended ? trimmed : trimmed + ":";
    }
}
