package pop.text;

import java.time.LocalDate;
import java.util.List;
import pop.model.Language;

/**
 * A sentence that was read, and can be asked what it would say had it been written on another day, without being cut into
 * words again. Judges nothing itself.
 */
public final class ReadSentence {

    private final Reader reader;
    private final Reading reading;
    private final LocalDate today;

    private ReadSentence(Reader reader, LocalDate today) {
        this.reader = reader;
        this.reading = reader.reading();
        this.today = today;
    }

    /** Reads a sentence as it stands; dates that are not whole are seen from {@code today}. */
    public static ReadSentence of(String sentence, Language language, LocalDate today) {
        return new ReadSentence(new Reader(sentence, language, today), today);
    }

    /** What it says. */
    public Reading reading() {
        return reading;
    }

    /** The times that it names when it is read on a day. */
    public List<SaidTime> timesOn(LocalDate day) {
        return day.equals(today) ? reading.times() : reader.timesOn(day);
    }
}
