package pop.cli;

import java.util.List;
import java.util.Locale;
import pop.model.Audience;

/** Reads for whom an answer is meant: {@code --for}, else the person alone. */
final class Audiences {

    private Audiences() {}

    static Audience of(Call call) {
        List<String> words =
                List.of(Audience.values()).stream().map(Audience::word).toList();
        return call.oneOf("--for", words)
                .map(word -> Audience.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Audience.SELF);
    }
}
