package pop.cli;

import java.util.List;
import java.util.Map;
import pop.model.Action;
import pop.model.AttestData;
import pop.model.Choices.Status;
import pop.model.Item;
import pop.model.Pop;
import pop.model.TrainingStep;
import pop.report.JsonAttest;
import pop.rule.Secrets;
import pop.rules.Rules;
import pop.view.AttestPage;

/**
 * {@code pop attest ID}: the data with which a centre makes its training attest, or what is missing for one. Secrets that
 * stand in the POP after all are covered.
 */
final class AttestCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "html", "json");

    @Override
    public String name() {
        return "attest";
    }

    @Override
    public void declare(Options options) {
        options.argument("ID", true)
                .value("POP", "-p", "--pop")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Naming naming = new Naming(call);
        Naming.Opened opened = naming.openToShow(naming.one(call.value("--pop")));
        Pop pop = Audiences.of(call).of(opened.file().pop()).withTexts(new Secrets(Rules.ALL)::over);
        AttestData data = new AttestData(
                pop, new TrainingStep(training(pop, call.argument().orElse(""))));
        String label = opened.named().label();
        answers.give((format, to) -> format.equals("json")
                ? JsonAttest.of(label, data)
                : Inks.ink(to, format, AttestPage.of(data, label, call.today())));
        return data.missing().isEmpty() ? Exit.DONE : Exit.NO;
    }

    /** The training of that id, which must be one that somebody still means. */
    private static Action training(Pop pop, String id) {
        Item item = Addressed.item(pop, id);
        if (!(item instanceof Action action) || !new TrainingStep(action).isTraining()) {
            List<String> trainings = Addressed.ids(pop.current(pop.actions()).stream()
                    .filter(other -> new TrainingStep(other).isTraining())
                    .toList());
            throw new Refusal(
                    Exit.USAGE,
                    trainings.isEmpty() ? "attest-no-training.none" : "attest-no-training",
                    Map.of("id", id, "known", String.join(", ", trainings)));
        }
        List<String> newer = Addressed.ids(pop.replacing(action));
        if (!newer.isEmpty()) {
            throw new Refusal(Exit.USAGE, "attest-replaced", Map.of("id", id, "newer", String.join(", ", newer)));
        }
        if (action.status() == Status.DROPPED) {
            throw new Refusal(Exit.USAGE, "attest-dropped", Map.of("id", id));
        }
        return action;
    }
}
