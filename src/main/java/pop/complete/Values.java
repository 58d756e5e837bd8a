package pop.complete;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.complete.Section.Entry;
import pop.store.Glance;
import pop.store.PopFolder;

/**
 * Finds what may stand in an option or an argument, by what the table says of it: words of a list, names of POPs, ids,
 * fields, files. Knows no command.
 */
final class Values {

    private final World world;
    private final Asked asked;
    private final Plans plans;
    private final Answer answer;

    Values(World world, Asked asked, Answer answer) {
        this.world = world;
        this.asked = asked;
        this.plans = new Plans(world, asked);
        this.answer = answer;
    }

    /**
     * Answers what may stand there.
     *
     * @param values what the table says of it: a kind, and behind a space more about it
     * @param typed the value so far
     * @param before what stands in front of the value in the same word
     * @param taken the values that stand there already
     */
    void find(String values, String typed, String before, List<String> taken) {
        int space = values.indexOf(' ');
        String kind = space < 0 ? values : values.substring(0, space);
        String more = space < 0 ? "" : values.substring(space + 1);
        switch (kind) {
            case "one" -> one(more, before, taken);
            case "format" -> format(more, typed, before);
            case "keys" -> keys(more, typed, before);
            case "list" -> list(more, before, taken);
            case "commas" -> list(more, before + untilComma(typed), Cut.at(',', typed));
            case "profile" -> profiles(before, taken);
            case "template" -> folders(plans.folder().templateNames(), before);
            case "help" -> help();
            case "pop" -> pops(typed, before);
            case "pops" -> popsAndFolders(typed);
            case "id" -> items(more, before, taken);
            case "ids" -> items(more, before + untilComma(typed), Cut.at(',', typed));
            case "fields" -> new FieldNames(asked.table(), answer).sorting(typed, before);
            case "where" -> where(typed, before);
            case "path" -> path(typed);
            case "value" -> value(typed);
            case "file" -> answer.files();
            case "folder" -> answer.folders();
            default -> {
                // anything may stand there
            }
        }
    }

    private void one(String words, String before, List<String> taken) {
        for (String word : Cut.words(',', words)) {
            if (!taken.contains(word)) {
                answer.add(before + word, "");
            }
        }
    }

    private void format(String formats, String typed, String before) {
        if (typed.indexOf('=') >= 0) {
            answer.files();
        } else {
            one(formats, before, List.of());
        }
    }

    private void keys(String keys, String typed, String before) {
        for (String key : Cut.words(',', keys)) {
            answer.addGlued(before + untilComma(typed) + key + "=", "");
        }
    }

    private void list(String name, String before, List<String> taken) {
        for (Entry word : words(name)) {
            if (!taken.contains(word.word())) {
                answer.add(before + word.word(), word.about());
            }
        }
    }

    private List<Entry> words(String list) {
        Optional<Section> section = asked.table().section("@" + list);
        return section.isPresent() ? section.get().words() : List.of();
    }

    private void profiles(String before, List<String> taken) {
        list("profiles", before, taken);
        folders(plans.folder().profileNames(), before);
    }

    private void folders(List<String> names, String before) {
        for (String name : names) {
            answer.add(before + name, "");
        }
    }

    private void help() {
        List<String> words = asked.arguments();
        Optional<Section> section = asked.table().section(words.isEmpty() ? "" : words.get(0));
        if (words.size() < 2 && section.isPresent()) {
            for (Entry command : section.get().commands()) {
                answer.add(command.word(), command.about());
            }
        }
        if (words.isEmpty()) {
            list("topics", "", words);
        }
    }

    private void pops(String typed, String before) {
        if (typed.indexOf('/') < 0) {
            plans.name(answer, typed, before);
        }
        if (answer.isEmpty()) {
            answer.files();
        }
    }

    private void popsAndFolders(String typed) {
        if (typed.indexOf('/') < 0) {
            plans.name(answer, typed, "");
            if (!answer.isEmpty()) {
                Path here = world.path("");
                for (String folder : PopFolder.foldersIn(here)) {
                    answer.addGlued(folder + "/", "");
                }
            }
        }
        if (answer.isEmpty()) {
            answer.files();
        }
    }

    private void items(String wanted, String before, List<String> taken) {
        Set<String> names = new HashSet<>(taken);
        Items.name(answer, plans.chosen(), wanted, names, before);
    }

    private void where(String typed, String before) {
        int equals = typed.indexOf('=');
        FieldNames names = new FieldNames(asked.table(), answer);
        if (equals < 0) {
            names.comparing(typed, before);
        } else {
            Optional<String> values = names.values("pop", typed.substring(0, equals));
            find(values.orElse(""), typed.substring(equals + 1), before + typed.substring(0, equals + 1), List.of());
        }
    }

    private void path(String typed) {
        Optional<String> shape = shape(asked.arguments().get(0));
        if (shape.isPresent()) {
            new FieldNames(asked.table(), answer).changing(shape.get(), typed);
        }
    }

    private void value(String typed) {
        Optional<String> shape = shape(asked.arguments().get(0));
        if (shape.isPresent()) {
            Optional<String> values = new FieldNames(asked.table(), answer)
                    .values(shape.get(), asked.arguments().get(1));
            List<String> taken = new ArrayList<>(
                    asked.arguments().subList(2, asked.arguments().size()));
            find(values.orElse(""), typed, "", taken);
        }
    }

    /** The shape of what an id names; {@code pop} is the whole document. */
    private Optional<String> shape(String id) {
        if (id.equals("pop")) {
            return Optional.of(id);
        }
        for (Glance.Seen item : plans.chosen().items()) {
            if (item.fact("id").equals(Optional.of(id))) {
                return FieldNames.shapeBelow(asked.table(), "pop", item.section());
            }
        }
        return Optional.empty();
    }

    private static String untilComma(String typed) {
        return typed.substring(0, typed.lastIndexOf(',') + 1);
    }
}
