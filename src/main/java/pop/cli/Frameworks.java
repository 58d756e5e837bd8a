package pop.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Code;
import pop.model.CodeForm;
import pop.model.Competence;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Pop;
import pop.store.CsvTable;

/**
 * Looks up what the codes of competences are called, in the table that the user has of a framework: {@code --framework}.
 * What a person wrote stays; what cannot be found, or cannot be a code, is said.
 */
final class Frameworks {

    /** What the columns may be called; ESCO's own tables have the last ones. */
    private static final List<String> CODE = List.of("code", "uri", "concepturi");

    private static final List<String> LABEL = List.of("label", "preferredlabel");

    private final Call call;
    private final Words words;
    private final Optional<Map<String, String>> labels;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> odd = new LinkedHashSet<>();

    Frameworks(Call call) {
        this.call = call;
        this.words = call.words(this);
        this.labels = call.value("--framework").map(this::read);
    }

    /** The POP with labels where they were wanting. */
    Pop in(Pop pop) {
        if (pop.facts().list(Fields.COMPETENCES).stream()
                .noneMatch(one -> one.facts().has(Fields.CODES))) {
            return pop;
        }
        List<Competence> labelled = pop.facts().list(Fields.COMPETENCES).stream()
                .map(one -> new Competence(one.facts()
                        .with(
                                Fields.CODES,
                                one.facts().list(Fields.CODES).stream()
                                        .map(this::in)
                                        .toList())))
                .toList();
        return new Pop(pop.facts().with(Fields.COMPETENCES, labelled));
    }

    /** Says what could not be found. */
    void tell() {
        odd.forEach(code -> call.talk(words.say("odd", "code", code)));
        missing.forEach(code -> call.talk(words.say(
                "missing",
                Map.of("code", code, "file", call.value("--framework").orElse("")))));
    }

    private Code in(Code code) {
        String named = code.facts().get(Fields.URI).orElse("");
        if (CodeForm.isOdd(code)) {
            odd.add(code.facts().get(Fields.SYSTEM).orElse("") + " " + named);
        }
        if (labels.isEmpty() || code.facts().has(Fields.LABEL) || named.isEmpty()) {
            return code;
        }
        Optional<String> label = Optional.ofNullable(labels.get().get(named));
        if (label.isEmpty()) {
            missing.add(named);
        }
        Facts facts = code.facts();
        return new Code(facts.withIf(Fields.LABEL, label));
    }

    private Map<String, String> read(String file) {
        CsvTable table = CsvTable.of(call.console().path(file));
        int code = table.column(CODE);
        int label = table.column(LABEL);
        if (code < 0 || label < 0) {
            throw new Refusal(Exit.USAGE, "no-framework", Map.of("path", file));
        }
        Map<String, String> read = new HashMap<>();
        for (List<String> row : table.rows()) {
            if (row.size() > Math.max(code, label)) {
                read.putIfAbsent(row.get(code), row.get(label));
            }
        }
        return read;
    }
}
