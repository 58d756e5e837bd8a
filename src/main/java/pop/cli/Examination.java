package pop.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import pop.model.At;
import pop.model.Beside;
import pop.model.Fields;
import pop.model.Waiver;
import pop.rule.Dossier;
import pop.rule.Finding;
import pop.rule.Inquiry;
import pop.rule.Inspection;
import pop.rule.Rule;
import pop.rule.Silence;
import pop.rules.Rules;
import pop.store.PopFile;
import pop.store.Reach;
import pop.store.Remark;

/** Looks at one POP after the other, by the rules that are asked for. Knows no line and no words. */
final class Examination {

    private final Call call;
    private final Rulebook rulebook;
    private final List<Rule> rules;
    private final Bugwatch bugs;
    private final Twins twins;

    /**
     * @param all the POPs that are looked at in this run; each may be the twin of one before it
     */
    Examination(Call call, Rulebook rulebook, List<Rule> rules, Bugwatch bugs, List<Naming.Named> all) {
        this.call = call;
        this.rulebook = rulebook;
        this.rules = rules;
        this.bugs = bugs;
        this.twins = new Twins(all);
    }

    /**
     * A POP that was looked at.
     *
     * @param failed the rules that failed themselves, by id
     */
    record Examined(
            Naming.Opened opened,
            Dossier dossier,
            Rulebook.Requirements requirements,
            List<Finding> findings,
            Set<String> failed) {}

    /** Meets a POP as it will be: those behind it may be its twins, and wait for it. */
    void meet(Naming.Opened opened) {
        twins.remember(opened);
    }

    /** Looks at one POP by the rules that are asked for. */
    Examined examine(Naming.Opened opened) {
        return look(List.of(opened), rules).get(0);
    }

    /** Looks at some POPs by the rules that are asked for; all before them must have been met, or be among them. */
    List<Examined> examine(List<Naming.Opened> opened) {
        return look(opened, rules);
    }

    /** Looks at one POP by any rule. */
    Examined examineByAll(Naming.Opened opened) {
        return look(List.of(opened), Rules.ALL).get(0);
    }

    private List<Examined> look(List<Naming.Opened> opened, List<Rule> asked) {
        List<Begun> begun = new ArrayList<>(opened.size());
        List<Inquiry> inquiries = new ArrayList<>(opened.size());
        for (Naming.Opened one : opened) {
            Begun look = begin(one, asked);
            begun.add(look);
            inquiries.add(look.inquiry());
        }
        Inspection.run(asked, inquiries);
        List<Examined> examined = new ArrayList<>(opened.size());
        for (Begun look : begun) {
            examined.add(look.examined());
        }
        return examined;
    }

    /** A POP that is being looked at. */
    private record Begun(
            Naming.Opened opened,
            Dossier dossier,
            Rulebook.Requirements requirements,
            Inquiry inquiry,
            Set<String> failed) {

        Examined examined() {
            return new Examined(opened, dossier, requirements, inquiry.findings(), failed);
        }
    }

    private Begun begin(Naming.Opened opened, List<Rule> asked) {
        Rulebook.Requirements requirements = rulebook.requirements(opened);
        PopFile file = opened.file();
        Dossier dossier = new Dossier(
                file.pop(),
                file.problems(),
                besides(opened),
                call.today(),
                rulebook.profiles().names(),
                requirements.limits(),
                requirements.smart(),
                silences(file, asked, requirements),
                file.typed());
        Set<String> failed = new HashSet<>();
        BiConsumer<Rule, RuntimeException> failing = (rule, bug) -> failed.add(rule.id());
        Inquiry inquiry = new Inquiry(dossier, asked, requirements.severities(), failing.andThen(bugs));
        return new Begun(opened, dossier, requirements, inquiry, failed);
    }

    /** What lies beside a POP, with the POPs before it that may be its twins. */
    private Beside besides(Naming.Opened opened) {
        Beside beside = opened.beside();
        return new Beside(beside.fileName(), beside.present(), beside.hashes(), twins.of(opened));
    }

    /** The exceptions in the POP and the comments in its file. */
    private static List<Silence> silences(PopFile file, List<Rule> asked, Rulebook.Requirements requirements) {
        List<Silence> all = silences(file);
        if (all.isEmpty()) {
            return all;
        }
        Set<String> speaking = asked.stream()
                .map(Rule::id)
                .filter(requirements.severities()::containsKey)
                .collect(Collectors.toSet());
        return all.stream() // a rule that does not speak here needs no silence, and leaves none unused
                .filter(silence -> speaking.contains(silence.rule()) || !Rulebook.RULE_NAMES.contains(silence.rule()))
                .toList();
    }

    private static List<Silence> silences(PopFile file) {
        List<Silence> silences = new ArrayList<>();
        List<Waiver> waivers = file.pop().facts().list(Fields.EXCEPTIONS);
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            At at = At.ROOT.in(Fields.EXCEPTIONS).nth(i);
            waiver.facts()
                    .get(Fields.RULE)
                    .ifPresent(rule -> silences.add(new Silence(
                            Silence.EXCEPTION,
                            rule,
                            waiver.facts().get(Fields.ITEM),
                            waiver.facts().get(Fields.REASON),
                            waiver.facts().get(Fields.IN_CONSULTATION).orElse(false),
                            at,
                            Optional.empty(),
                            (found, place) -> true)));
        }
        Reach reach = new Reach(file);
        for (Remark remark : file.remarks()) {
            silences.add(new Silence(
                    Silence.COMMENT,
                    remark.rule(),
                    Optional.empty(),
                    remark.reason(),
                    false,
                    At.ROOT,
                    Optional.of(remark.place()),
                    (found, place) -> reach.covers(remark, found, place)));
        }
        return silences;
    }

    /** The rules that the options leave: those asked for, without those to be skipped. */
    static List<Rule> chosen(Call call, List<Rule> all) {
        Set<Rule> only = Rulebook.rules(call.values("--only"));
        Set<Rule> skipped = new HashSet<>(Rulebook.rules(call.values("--skip")));
        List<Rule> chosen = all.stream()
                .filter(rule -> only.isEmpty() || only.contains(rule))
                .filter(rule -> !skipped.contains(rule))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no-rules", Map.of());
        }
        return List.copyOf(chosen); // of which no copy is made for each POP
    }
}
