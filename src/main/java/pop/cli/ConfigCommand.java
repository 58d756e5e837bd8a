package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.report.Columns;
import pop.view.ConfigPage;
import pop.view.ConfigPage.Entry;

/** {@code pop config}: what holds here, and where it comes from. Changes nothing. */
final class ConfigCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "tsv", "csv", "json", "jsonl");
    private static final List<String> NAMES = List.of("part", "name", "value", "from", "until", "origin", "where");

    @Override
    public String name() {
        return "config";
    }

    @Override
    public void declare(Options options) {
        options.flag("--origin").values("PROFILE", "--profile").answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        List<Entry> entries = new WhatHolds(call).entries();
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, ConfigPage.of(entries, call.has("--origin"), to.language()));
            default -> columns(entries).in(format);
        });
        return Exit.DONE;
    }

    private static Columns columns(List<Entry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(List.of(
                    entry.part().word(),
                    entry.name(),
                    entry.value(),
                    entry.from(),
                    entry.until(),
                    entry.origin().from().word(),
                    entry.origin().where()));
        }
        return new Columns("config", "entries", NAMES, rows);
    }
}
