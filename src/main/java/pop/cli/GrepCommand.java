package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.model.Audience;
import pop.model.Item;
import pop.model.Place;
import pop.model.Search;
import pop.report.Columns;
import pop.view.FoundWords;
import pop.view.GrepPage;

/** {@code pop grep}: finds words in the texts of POPs, with the item and the line. */
final class GrepCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "tsv", "csv", "json", "jsonl", "md");

    private static final List<String> NAMES =
            List.of("name", "file", "line", "column", "item_kind", "item", "path", "before", "found", "after");

    @Override
    public String name() {
        return "grep";
    }

    @Override
    public void declare(Options options) {
        options.argument("WORD", true)
                .arguments(1, "POP|DIR", false)
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Audience audience = Audiences.of(call);
        Search search = new Search(call.argument("WORD").orElse(""));
        Gathering gathering = new Gathering(call, call.arguments("POP|DIR"));
        List<FoundWords> found = new ArrayList<>();
        gathering.each(opened -> search.in(opened.file().pop(), audience).forEach(hit -> {
            Place place = opened.file().place(hit.at());
            found.add(new FoundWords(opened.named().name(), opened.named().label(), place, hit));
        }));
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, GrepPage.of(found, call.language()));
            default -> table(found).in(format);
        });
        return gathering.exit().or(found.isEmpty() ? Exit.NO : Exit.DONE);
    }

    private static Columns table(List<FoundWords> found) {
        List<List<Object>> rows = new ArrayList<>();
        for (FoundWords one : found) {
            Search.Hit hit = one.hit();
            rows.add(List.of(
                    one.name(),
                    one.file(),
                    one.place().line(),
                    one.place().column(),
                    hit.item().map(item -> item.kind().word()).orElse(""),
                    hit.item().flatMap(Item::id).orElse(""),
                    hit.at().path(),
                    hit.before(),
                    hit.found(),
                    hit.after()));
        }
        return new Columns("grep", "hits", NAMES, rows);
    }
}
