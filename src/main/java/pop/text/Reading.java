package pop.text;

import java.time.LocalDate;
import java.util.List;
import pop.model.Language;

/**
 * What one sentence says, criterion by criterion, with the words each verdict rests on; knows no plan and asks no question.
 * Realistic and acceptable are not here: they cannot be read from a sentence.
 *
 * @param timeForm the part that the time plays on which {@code timeBound} rests
 * @param times all times the sentence names
 * @param vague words that leave the reader guessing and that no number rescues
 * @param overload the pieces of a sentence that holds too much for one; else empty
 * @param aboutSomeone the words that speak of the client as somebody else
 */
public record Reading(
        String text,
        Language language,
        Verdict specific,
        Verdict measurable,
        Verdict activating,
        Verdict timeBound,
        Verdict positive,
        TimeForm timeForm,
        List<SaidTime> times,
        List<Span> vague,
        List<Span> overload,
        Voice voice,
        List<Span> aboutSomeone) {
    public Reading {
        times = List.copyOf(times);
        vague = List.copyOf(vague);
        overload = List.copyOf(overload);
        aboutSomeone = List.copyOf(aboutSomeone);
    }

    /** Reads a sentence as it stands; dates that are not whole are seen from {@code today}. */
    public static Reading of(String sentence, Language language, LocalDate today) {
        return new Reader(sentence, language, today).reading();
    }

    /** The days that the time of the verdict means, where it names any. */
    public java.util.Optional<Days> days() {
        return times.stream()
                .filter(time -> time.form() == timeForm && timeForm.bounds())
                .flatMap(time -> time.days().stream())
                .findFirst();
    }

    /** A habit of which the sentence does not say how long it lasts. */
    public boolean rhythmWithoutEnd() {
        return timeBound.met() == Met.UNSURE;
    }
}
