package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import pop.model.Alike;
import pop.model.Loose;
import pop.model.Place;
import pop.model.Team;
import pop.model.TeamMatrix;
import pop.store.LooseFile;
import pop.store.PopFolder;
import pop.store.TeamFile;

/** The team that a user means and the POPs of its members; a mistake in its file is told with its line. */
final class TeamPops {

    private final Naming naming;
    private final String label;
    private final Path path;
    private final TeamFile.Told told;
    private final List<TeamMatrix.Member> members;

    TeamPops(Call call) {
        this.naming = new Naming(call);
        Optional<String> given = call.argument();
        this.path = given.map(name -> call.console().path(name))
                .orElseGet(() -> naming.folder().path().resolve(TeamFile.NAME));
        this.label = given.orElseGet(() -> naming.shown(path));
        LooseFile file =
                LooseFile.find(path).orElseThrow(() -> new Refusal(Exit.USAGE, "no-team-file", Map.of("path", label)));
        this.told = read(file);
        this.members = members(new OldForms(call));
        mustBeNamed();
    }

    Team team() {
        return told.team();
    }

    /** The members in their order, each with the whole POP. */
    List<TeamMatrix.Member> all() {
        return members;
    }

    /** The one that a user names. */
    int member(String name) {
        List<String> names = members.stream().map(TeamMatrix.Member::name).toList();
        for (int i = 0; i < members.size(); i++) {
            if (names.get(i).equals(name) || members.get(i).file().equals(name)) {
                return i;
            }
        }
        Optional<String> meant = Alike.to(name, names);
        throw new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "no-member.meant" : "no-member",
                Map.of("name", name, "meant", meant.orElse(""), "known", String.join(", ", names)));
    }

    private TeamFile.Told read(LooseFile file) {
        try {
            return TeamFile.read(file);
        } catch (TeamFile.Refused mistake) {
            String key = switch (mistake.mistake()) {
                case UNREADABLE -> "team.unreadable";
                case NO_KEYS -> "team.no-keys";
                case TWICE -> "team.twice";
                case KEY -> "team.key";
                case TASKS -> "team.tasks";
                case TASK -> "team.task";
                case NUMBER -> "team.number";
                case ID -> "team.id";
                case MEMBERS -> "team.members";
            };
            throw refusal(key, mistake.word(), List.copyOf(mistake.known()), mistake.place());
        }
    }

    private List<TeamMatrix.Member> members(OldForms old) {
        PopFolder folder = PopFolder.around(path);
        List<Naming.Named> all = naming.inFolder(folder);
        if (told.members().isEmpty() && all.isEmpty()) {
            throw naming.noPopsIn(folder);
        }
        List<Naming.Named> named = told.members()
                .map(names ->
                        names.stream().map(name -> named(all, name)).distinct().toList())
                .orElse(all);
        List<TeamMatrix.Member> found = new ArrayList<>();
        for (Naming.Named one : named) {
            Naming.Opened opened = Naming.readable(naming.read(one));
            old.note(opened);
            boolean alone = named.stream()
                            .filter(other -> other.name().equals(one.name()))
                            .count()
                    == 1;
            String name = alone ? one.name() : stem(one);
            found.add(new TeamMatrix.Member(name, one.label(), opened.file().pop()));
        }
        old.tell();
        return found;
    }

    private Naming.Named named(List<Naming.Named> all, Loose.Text member) {
        String word = member.text().strip();
        List<Naming.Named> found = matching(all, named -> stem(named).equals(word));
        if (found.isEmpty()) {
            found = matching(all, named -> named.name().equals(word));
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> names = all.stream().map(Naming.Named::name).toList();
            throw refusal("team.member", word, names, member.place());
        }
        throw refusal("team.ambiguous", word, found.stream().map(TeamPops::stem).toList(), member.place());
    }

    private static String stem(Naming.Named named) {
        return named.path().map(PopFolder::stem).orElse(named.name());
    }

    private static List<Naming.Named> matching(List<Naming.Named> all, Predicate<Naming.Named> condition) {
        return all.stream().filter(condition).toList();
    }

    /** Holds that a competence which a task names is one that somebody has. */
    private void mustBeNamed() {
        TreeSet<String> known = new TreeSet<>();
        members.forEach(member -> known.addAll(TeamMatrix.competences(member.pop())));
        for (int i = 0; i < team().tasks().size(); i++) {
            Optional<String> asked = team().tasks().get(i).asked();
            if (asked.isPresent() && known.stream().noneMatch(name -> TeamMatrix.isSame(name, asked.get()))) {
                throw refusal(
                        "team.unnamed",
                        asked.get(),
                        List.copyOf(known),
                        told.places().get(i));
            }
        }
    }

    private Refusal refusal(String key, String word, List<String> known, Place place) {
        Optional<String> meant = Alike.to(word, known);
        boolean asks = List.of("team.key", "team.member", "team.unnamed").contains(key) && meant.isPresent();
        return new Refusal(
                Exit.USAGE,
                asks ? key + ".meant" : key,
                Map.of(
                        "path", label,
                        "line", String.valueOf(place.line()),
                        "word", word,
                        "meant", meant.orElse(""),
                        "known", String.join(", ", known)));
    }
}
