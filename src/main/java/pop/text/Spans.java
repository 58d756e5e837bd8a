package pop.text;

/** Turns places of words into spans of the text, counted in code points; knows no meaning. */
final class Spans {
    private final Sentence sentence;
    /** Code points before each UTF-16 unit; empty where both count the same. */
    private final int[] points;

    Spans(Sentence sentence) {
        this.sentence = sentence;
        String text = sentence.text();
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        points = plain ? new int[0] : new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < points.length - 1; i++) {
            points[i] = count;
            count += Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
                    ? 0
                    : 1;
        }
        if (points.length > 0) {
            points[points.length - 1] = count;
        }
    }

    /** The words from one place to another, the last not included. */
    Span of(int from, int to) {
        int start = sentence.at(from).start();
        int end = sentence.at(Math.max(from, to - 1)).end();
        return new Span(point(start), point(end), sentence.text().substring(start, end));
    }

    private int point(int unit) {
        return points.length == 0 ? unit : points[unit];
    }
}
