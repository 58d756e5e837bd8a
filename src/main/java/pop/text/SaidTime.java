package pop.text;

import java.util.Optional;

/** A time a sentence names: its part, its words and the days they mean where that is known; knows no due date. */
public record SaidTime(TimeForm form, Span span, Optional<Days> days) {}
