package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.report.Columns;
import pop.store.ClassArchive;
import pop.view.DoctorPage;
import pop.view.DoctorPage.Finding;
import pop.view.DoctorPage.State;

/** {@code pop doctor}: does pop itself have all it needs on this computer? Changes nothing, except with {@code --warm}. */
final class DoctorCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "tsv", "csv", "json", "jsonl");
    private static final List<String> NAMES = List.of("name", "state", "value", "help");

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public void declare(Options options) {
        options.flag("--warm").values(Answers.LABEL, "--format").flag("--json").value("FILE", "-o", "--output");
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Checkup checkup = new Checkup(call, call.words(this));
        boolean cold = call.has("--warm") && !warm(call, checkup);
        List<Finding> findings = checkup.findings();
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, DoctorPage.of(findings, to.language()));
            default -> columns(findings).in(format);
        });
        boolean fault = findings.stream().anyMatch(finding -> finding.state() == State.FAULT);
        return cold || fault ? Exit.NO : Exit.DONE;
    }

    private boolean warm(Call call, Checkup checkup) {
        Words words = call.words(this);
        Optional<ClassArchive> archive = checkup.archive();
        if (archive.isEmpty()) {
            call.talk(words.say("archive.nowhere.help"));
            return false;
        }
        boolean made = archive.get().make(Practice.class.getName(), Main.class.getName());
        call.talk(words.say(made ? "warmed" : "cold", Map.of("path", checkup.archivePath())));
        return made;
    }

    private static Columns columns(List<Finding> findings) {
        List<List<Object>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(finding.name(), finding.state().word(), finding.value(), finding.help()));
        }
        return new Columns("doctor", "checks", NAMES, rows);
    }
}
