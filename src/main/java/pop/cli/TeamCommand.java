package pop.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pop.doc.Page;
import pop.model.Audience;
import pop.model.TeamMatrix;
import pop.report.JsonTeam;
import pop.view.TeamPage;
import pop.view.TeamTalkPage;

/** {@code pop team}: the tasks of a team against its people, or one person's part of it. */
final class TeamCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "html", "csv", "json");

    @Override
    public String name() {
        return "team";
    }

    @Override
    public void declare(Options options) {
        options.argument("TEAMFILE", false)
                .value("POP", "--member")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Audience audience = Audiences.of(call);
        TeamPops pops = new TeamPops(call);
        Optional<Integer> one = call.value("--member").map(pops::member);
        TeamMatrix matrix = new TeamMatrix(
                pops.team(),
                pops.all().stream()
                        .map(member -> new TeamMatrix.Member(member.name(), member.file(), audience.of(member.pop())))
                        .toList());
        List<Integer> shown = one.map(List::of)
                .orElseGet(() ->
                        IntStream.range(0, matrix.members().size()).boxed().toList());
        answers.give((format, to) -> switch (format) {
            case "csv" -> TeamTable.of(matrix, shown).in(format);
            case "json" -> JsonTeam.of(matrix, shown, audience);
            default -> Inks.ink(to, format, page(call, matrix, one, audience));
        });
        return Exit.DONE;
    }

    private static Page page(Call call, TeamMatrix matrix, Optional<Integer> one, Audience audience) {
        return one.map(member -> TeamTalkPage.of(matrix, member, audience, call.language()))
                .orElseGet(() -> TeamPage.of(matrix, audience, call.language()));
    }
}
