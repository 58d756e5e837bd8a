package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.l10n.Words;

/**
 * Remembers which POPs still have an old form, and tells it once, when all were read: one by its name, several by their
 * number. Knows no form.
 */
final class OldForms {

    private final Call call;
    private final List<String> labels = new ArrayList<>();

    OldForms(Call call) {
        this.call = call;
    }

    /** A POP that was read; of what is piped in there is no file to bring to the form of today. */
    void note(Naming.Opened opened) {
        if (opened.file().isOld() && opened.named().path().isPresent()) {
            labels.add(opened.named().label());
        }
    }

    /** Tells it, unless there is none, or somebody watches who would hear it again and again. */
    void tell() {
        if (labels.isEmpty() || call.has("--watch")) {
            return;
        }
        Words words = Words.of(Door.class, call.language());
        call.talk(
                labels.size() == 1
                        ? words.say("old-form", "path", labels.get(0))
                        : words.say("old-forms", "count", labels.size()));
    }
}
