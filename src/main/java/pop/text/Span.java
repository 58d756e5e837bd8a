package pop.text;

/** Words of a sentence that a verdict rests on; offsets count code points from 0, the end is exclusive. */
public record Span(int start, int end, String text) {}
