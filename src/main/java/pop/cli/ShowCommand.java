package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Page;
import pop.model.Item;
import pop.model.Pop;
import pop.report.JsonPop;
import pop.report.JsonThread;
import pop.view.ItemPage;
import pop.view.PopPage;
import pop.view.ThreadPage;

/** {@code pop show}: a POP, one item of it, or the red thread through it, at the terminal. */
final class ShowCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "html", "json");

    @Override
    public String name() {
        return "show";
    }

    @Override
    public void declare(Options options) {
        options.argument("ID", false)
                .value("POP", "-p", "--pop")
                .flag("--thread")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Naming naming = new Naming(call);
        Naming.Opened opened = naming.openToShow(naming.one(call.value("--pop")));
        Pop pop = Audiences.of(call).of(opened.file().pop());
        Optional<String> id = call.argument().filter(given -> !given.equals(Pop.ITSELF));
        Optional<Item> item = id.map(given -> find(pop, given));
        if (item.isPresent() && call.has("--thread")) {
            throw new Refusal(Exit.USAGE, "thread-or-id", Map.of());
        }
        String label = opened.named().label();
        answers.give((format, to) ->
                format.equals("json") ? json(call, label, pop, item) : Inks.ink(to, format, page(call, pop, item)));
        return Exit.DONE;
    }

    private static String json(Call call, String label, Pop pop, Optional<Item> item) {
        if (call.has("--thread")) {
            return JsonThread.of(label, pop);
        }
        return item.map(one -> JsonPop.of(label, one)).orElseGet(() -> JsonPop.of(label, pop));
    }

    private static Page page(Call call, Pop pop, Optional<Item> item) {
        if (call.has("--thread")) {
            return ThreadPage.of(pop, call.today());
        }
        return item.map(one -> ItemPage.of(pop, one, call.today()))
                .orElseGet(() -> PopPage.of(pop, call.today(), true));
    }

    private static Item find(Pop pop, String id) {
        return pop.find(id).orElseThrow(() -> {
            List<String> known =
                    pop.items().stream().flatMap(item -> item.id().stream()).toList();
            return Refusal.unknownId(id, known);
        });
    }
}
