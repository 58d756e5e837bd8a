package pop.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.Language;

/** A sentence with what people said of it; a criterion without a label is not scored. */
record Labelled(
        String id, Language language, String text, Map<Criterion, Boolean> labels, String form, boolean matched) {
    static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

    /** One sentence a line: id, language, text, the criteria as 0, 1 or null, the form of the time, matched (8 to 25 words). */
    static List<Labelled> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Labelled> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                sentences.add(of(mapper.readTree(line)));
            }
        }
        return sentences;
    }

    private static Labelled of(JsonNode node) {
        Map<Criterion, Boolean> labels = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            JsonNode label = node.path(criterion.key);
            // A rhythm alone is neither bound nor free; it counts as not met, on both sides.
            boolean rhythm = criterion == Criterion.TIME_BOUND
                    && label.isNull()
                    && node.path("form").asText().equals("rhythm");
            if (label.isNumber() || rhythm) {
                labels.put(criterion, label.asInt() == 1);
            }
        }
        String text = node.path("text").asText();
        int words = text.strip().split("\\s+").length;
        boolean matched = node.path("matched").asBoolean(words >= 8 && words <= 25);
        return new Labelled(
                node.path("id").asText(),
                Language.of(node.path("language").asText()).orElseThrow(),
                text,
                labels,
                node.path("form").asText(),
                matched);
    }

    Optional<Boolean> label(Criterion criterion) {
        return Optional.ofNullable(labels.get(criterion));
    }

    Reading reading() {
        return Reading.of(text, language, TODAY);
    }

    int words() {
        return text.strip().split("\\s+").length;
    }
}
