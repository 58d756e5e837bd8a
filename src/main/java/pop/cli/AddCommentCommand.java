package pop.cli;

import java.util.Map;
import java.util.Set;
import pop.model.Address;
import pop.model.At;
import pop.model.Comment;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/** {@code pop add comment TEXT --on ID}: a remark on an item, beside what stands there. */
final class AddCommentCommand implements Command {

    private static final FieldOptions OPTIONS = new FieldOptions(Fields.COMMENT, Set.of(Fields.TEXT));

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public void declare(Options options) {
        Typed.declare(options);
        options.value("ID", "--on");
        OPTIONS.declare(options);
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Pop now = opened.file().pop();
        String on = call.value("--on").orElseThrow(() -> Refusal.missingOption("--on", "ID"));
        Item about = Addressed.item(now, on);
        Facts given = OPTIONS.read(call);
        Facts dated = given.has(Fields.DATE) ? given : given.with(Fields.DATE, call.today());
        String help = on + ": " + about.words().orElse("");
        String text = new Typed(call, "", () -> help)
                .text()
                .or(() -> Asking.ifPossible(call)
                        .flatMap(asking -> asking.words(call.words(this).say("ask"), help)))
                .orElseThrow(() -> new Refusal(Exit.USAGE, "missing-text", Map.of("kind", name())));
        Comment comment = new Comment(dated.with(Fields.TEXT, text));
        String label = opened.named().label();
        return saving.append(opened, "add", pop -> added(call, label, pop, on, comment));
    }

    private Saving.Changed added(Call call, String label, Pop pop, String on, Comment comment) {
        Item about = Addressed.item(pop, on);
        int place = about.facts().list(Fields.COMMENTS).size();
        Pop changed = pop.with(about, about.facts().plus(Fields.COMMENTS, comment));
        At at = pop.at(about).in(Fields.COMMENTS).nth(place);
        String id = Address.of(changed, at);
        return new Saving.Changed(changed, id, call.words(this).say("done", Map.of("on", on, "file", label)));
    }
}
