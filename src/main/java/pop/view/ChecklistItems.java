package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Mark;
import pop.doc.OwnPhrase;
import pop.doc.Paragraph;
import pop.doc.Sign;
import pop.doc.Text;
import pop.l10n.Words;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Standing;

/** How one requirement stands in one POP, in words. Knows no other requirement and no other POP. */
final class ChecklistItems {

    /** So many findings of one rule are told in short; the others are counted. */
    private static final int MOST = 3;

    private final Function<Rule, RulePage> pages;
    private final Words words;

    ChecklistItems(Function<Rule, RulePage> pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    /** What a sign means. */
    Mark legend(Standing standing) {
        return new Mark(sign(standing), words.say("standing." + standing.word()));
    }

    /** The sign of a standing. */
    static Sign sign(Standing standing) {
        return switch (standing) {
            case MET -> Sign.YES;
            case OPEN -> Sign.NO;
            case KNOWN -> Sign.OPEN;
            case ACCEPTED -> Sign.PARTLY;
            case NOT_ASKED -> Sign.STOPPED;
            case UNCHECKED -> Sign.NOTICE;
        };
    }

    /** Whether there is anything to tell about a POP, but that all is well. */
    boolean isOpen(CheckedPop pop) {
        return !pop.readable()
                || pop.isExempt()
                || !pop.failed().isEmpty()
                || !pop.findings().isEmpty();
    }

    /** What is to be known about the POP as a whole. */
    List<Block> notices(CheckedPop pop) {
        List<Block> notices = new ArrayList<>();
        if (!pop.readable()) {
            notices.add(Paragraph.of(new Mark(Sign.NOTICE, words.say("unreadable"))));
        }
        if (pop.isExempt()) {
            notices.add(Paragraph.of(new Mark(Sign.STOPPED, words.say("exempt"))));
        }
        return notices;
    }

    /** A requirement, with all that was found and what helps. */
    List<Block> whole(Rule rule, CheckedPop pop) {
        List<Finding> findings = pop.of(rule);
        Paragraph stands = new Paragraph(new Line(stands(rule, pop)));
        return findings.isEmpty()
                ? List.of(stands)
                : List.of(
                        stands,
                        Bullets.of(findings.stream()
                                .map(finding -> new Line(told(rule, finding, pop, true)))
                                .toList()));
    }

    /** A requirement, with what was found in a few lines. */
    List<Block> brief(Rule rule, CheckedPop pop) {
        List<Finding> findings = pop.of(rule);
        List<Inline> line = stands(rule, pop);
        findings.stream().limit(MOST).forEach(finding -> {
            line.add(new LineBreak());
            line.addAll(told(rule, finding, pop, false));
        });
        if (findings.size() > MOST) {
            line.add(new LineBreak());
            line.add(new Text(words.say("more", "count", findings.size() - MOST)));
        }
        return List.of(new Paragraph(new Line(line)));
    }

    private List<Inline> stands(Rule rule, CheckedPop pop) {
        Standing standing = pop.standing(rule);
        List<Inline> line = new ArrayList<>();
        line.add(new Mark(sign(standing), pages.apply(rule).title()));
        if (standing != Standing.MET) {
            String how = standing == Standing.OPEN
                    ? pop.of(rule).get(0).severity().word()
                    : words.say("item." + standing.word());
            line.add(new Text(" (" + how + ")"));
        }
        return line;
    }

    private List<Inline> told(Rule rule, Finding finding, CheckedPop pop, boolean withHelp) {
        RulePage page = pages.apply(rule);
        List<Inline> line = new ArrayList<>(Ticked.inlines(page.message(finding.fault())));
        finding.suppressed().ifPresent(by -> {
            if (!by.reason().isBlank()) {
                line.add(new Text(" " + words.say("reason") + " "));
                line.add(new OwnPhrase(by.reason()));
            } else if (pop.standing(rule) == Standing.OPEN) { // among others that count
                Standing standing = finding.isKnown() ? Standing.KNOWN : Standing.ACCEPTED;
                line.add(new Text(" (" + words.say("item." + standing.word()) + ")"));
            }
        });
        Optional<String> help = page.help(finding.fault());
        if (withHelp && help.isPresent() && finding.suppressed().isEmpty()) {
            line.add(new LineBreak());
            line.addAll(Ticked.inlines(help.get()));
        }
        return line;
    }
}
