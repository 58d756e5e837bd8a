package pop.text;

import java.util.List;

/** What one criterion of SMART says of a sentence, with the words it rests on; knows no question to ask. */
public record Verdict(Met met, List<Span> evidence) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }

    static Verdict of(boolean met, List<Span> evidence) {
        return new Verdict(met ? Met.YES : Met.NO, evidence);
    }

    public boolean yes() {
        return met == Met.YES;
    }

    public boolean no() {
        return met == Met.NO;
    }
}
