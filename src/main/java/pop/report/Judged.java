package pop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Language;

/**
 * A sentence that was looked at, with what it says by each criterion of SMART. Knows neither how it was read nor how it is
 * told.
 *
 * @param language the language in which it was read
 * @param guessed whether that language was guessed
 * @param reading which reading of SMART: {@code vdab} or {@code psmart}
 * @param criteria all criteria, also those that are no part of this reading
 * @param better an example of the same kind of goal, where there is one
 */
public record Judged(
        String text,
        Language language,
        boolean guessed,
        String reading,
        List<Criterion> criteria,
        Optional<Better> better) {

    /** The criteria that a sentence itself must meet to be called SMART. */
    private static final List<String> DECISIVE = List.of("specific", "measurable", "time_bound");

    public Judged {
        criteria = List.copyOf(criteria);
    }

    /**
     * What a sentence says by one criterion.
     *
     * @param name its name for machines
     * @param letter its letter in this reading; empty when it is no part of it
     * @param label its name for people
     * @param met whether it is met; empty when the sentence leaves it open, or when only the writer can tell
     * @param time what it says of time; only of {@code time_bound}
     * @param evidence the words it rests on
     * @param question what to ask, unless it is met
     */
    public record Criterion(
            String name,
            String letter,
            String label,
            Optional<Boolean> met,
            Optional<Time> time,
            List<Words> evidence,
            Optional<String> question) {

        public Criterion {
            evidence = List.copyOf(evidence);
        }

        /** Whether it is part of the reading. */
        public boolean isAsked() {
            return !letter.isEmpty();
        }

        boolean isMet() {
            return met.orElse(false);
        }

        /** Whether no sentence can tell, only who wrote it. */
        boolean isLeftToTheWriter() {
            return met.isEmpty() && time.isEmpty();
        }
    }

    /**
     * What a sentence says of time.
     *
     * @param form the part that the time plays, such as {@code deadline}
     * @param date the last day it means, where it names any
     */
    public record Time(String form, Optional<LocalDate> date) {}

    /** Some words of the sentence: offsets count code points from 0, the end exclusive. */
    public record Words(int start, int end, String text) {}

    /** An example of how a sentence of the same kind became better. */
    public record Better(String kind, String weak, String better, String change) {}

    /** Whether it is SMART as far as a sentence can be; empty when it leaves something open. */
    public Optional<Boolean> smart() {
        boolean open = false;
        for (Criterion criterion : criteria) {
            if (DECISIVE.contains(criterion.name()) && !criterion.isMet()) {
                if (criterion.met().isPresent()) {
                    return Optional.of(false);
                }
                open = true;
            }
        }
        return open ? Optional.empty() : Optional.of(true);
    }
}
