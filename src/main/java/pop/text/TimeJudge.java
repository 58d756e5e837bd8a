package pop.text;

import java.util.ArrayList;
import java.util.List;

/** Says whether a sentence is bound in time: a limit wins over a rhythm, a rhythm over a start or a vague time. */
final class TimeJudge {
    private static final TimeForm[] WEIGHT = {
        TimeForm.DEADLINE,
        TimeForm.DURATION,
        TimeForm.PERIOD,
        TimeForm.EVENT,
        TimeForm.RHYTHM,
        TimeForm.START,
        TimeForm.VAGUE
    };

    private final Reader reader;

    TimeJudge(Reader reader) {
        this.reader = reader;
    }

    TimeForm form() {
        for (TimeForm form : WEIGHT) {
            if (TimeMention.any(reader.times, form)) {
                return form;
            }
        }
        return TimeForm.NONE;
    }

    Verdict verdict() {
        TimeForm form = form();
        List<Span> evidence = new ArrayList<>(2);
        for (TimeMention time : reader.times) {
            if (time.form() == form && form != TimeForm.NONE) {
                evidence.add(reader.spans.of(time.from(), time.to()));
            }
        }
        return new Verdict(form.bounds() ? Met.YES : form == TimeForm.RHYTHM ? Met.UNSURE : Met.NO, evidence);
    }
}
