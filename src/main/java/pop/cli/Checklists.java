package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.rules.Rules;
import pop.view.ChecklistPage;

/** {@code pop check --checklist}: each POP against its profile, requirement by requirement. */
final class Checklists {

    private static final List<String> FORMATS = List.of("text", "markdown", "html");

    private final Call call;
    private final Rulebook rulebook;

    Checklists(Call call, Rulebook rulebook) {
        this.call = call;
        this.rulebook = rulebook;
    }

    void answer(List<CheckCommand.CheckedDossier> dossiers) {
        Answers answers = new Answers(call, FORMATS);
        List<ChecklistPage.Entry> entries = new ArrayList<>();
        for (CheckCommand.CheckedDossier dossier : dossiers) {
            entries.add(new ChecklistPage.Entry(
                    dossier.opened().named().label(),
                    dossier.opened().file().pop(),
                    dossier.opened().file().hidden().isEmpty(),
                    dossier.profiles(),
                    rulebook.severities(dossier.profiles()),
                    dossier.findings()));
        }
        answers.give(format -> Inks.ink(
                call, format, ChecklistPage.of(Rules.ALL, entries, rulebook::page, call.language())));
    }
}
