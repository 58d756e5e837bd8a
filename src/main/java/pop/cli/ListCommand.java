package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Page;
import pop.model.Audience;
import pop.model.Pop;
import pop.view.ListPage;
import pop.view.ListedPop;

/** {@code pop list}: the POPs of a folder, one a line. */
final class ListCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "tsv", "csv", "json", "jsonl", "md");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .values("FIELD=VALUE", "--where")
                .value("FIELD", "--sort")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Audience audience = Audiences.of(call);
        ListSelection selection = new ListSelection(call);
        Naming naming = new Naming(call);
        OldForms old = new OldForms(call);
        List<ListedPop> listed = new ArrayList<>();
        for (Naming.Named named : naming.many(call.arguments())) {
            Naming.Opened opened = naming.read(named);
            old.note(opened);
            boolean readable = opened.file().hidden().isEmpty();
            Pop pop = audience.of(opened.file().pop());
            listed.add(new ListedPop(named.name(), named.label(), pop, readable));
        }
        old.tell();
        List<ListedPop> chosen = selection.of(listed);
        answers.give((format, to) -> switch (format) {
            case "text", "md" -> Inks.ink(to, format, page(call, chosen));
            default -> PopTable.of(chosen, call.today()).in(format);
        });
        return Exit.DONE;
    }

    private static Page page(Call call, List<ListedPop> listed) {
        return ListPage.of(listed, call.today(), call.language());
    }
}
