package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pop.model.Address;
import pop.model.At;
import pop.model.Choices;
import pop.model.Choices.How;
import pop.model.Decimal;
import pop.model.Effort;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Voucher;
import pop.store.Scalars;

/** {@code pop add effort}: one more proof, in a voucher, that the centre asked for a POP that did not come. */
final class AddEffortCommand implements Command {

    private static final FieldOptions OPTIONS = new FieldOptions(Fields.EFFORT, Set.of());

    @Override
    public String name() {
        return "effort";
    }

    @Override
    public void declare(Options options) {
        options.value("NUMBER", "--voucher");
        OPTIONS.declare(options);
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Facts given = OPTIONS.read(call);
        if (!given.has(Fields.HOW)) {
            List<String> known =
                    List.of(How.values()).stream().map(Choices::word).toList();
            throw Refusal.missingOption("--how", String.join("|", known));
        }
        Effort effort = new Effort(given.has(Fields.DATE) ? given : given.with(Fields.DATE, call.today()));
        String label = opened.named().label();
        return saving.append(opened, "add", pop -> added(call, label, pop, effort));
    }

    private Saving.Changed added(Call call, String label, Pop pop, Effort effort) {
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        if (vouchers.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no-vouchers", Map.of());
        }
        Voucher last = vouchers.get(vouchers.size() - 1);
        Voucher voucher =
                call.value("--voucher").map(number -> numbered(pop, number)).orElse(last);
        int place = vouchers.indexOf(voucher);
        At at = At.ROOT.in(Fields.VOUCHERS).nth(place).in(Fields.EFFORTS);
        int size = voucher.facts().list(Fields.EFFORTS).size();
        Pop changed = pop.with(voucher, new Voucher(voucher.facts().plus(Fields.EFFORTS, effort)));
        int number = voucher.number().orElse(place + 1);
        String sentence = call.words(this).say("done", Map.of("number", number, "file", label));
        return new Saving.Changed(changed, Address.of(changed, at.nth(size)), sentence);
    }

    private static Voucher numbered(Pop pop, String number) {
        int wanted = Scalars.number(number)
                .map(Decimal::intValue)
                .orElseThrow(
                        () -> new Refusal(Exit.USAGE, "bad-number", Map.of("option", "--voucher", "value", number)));
        return pop.voucher(wanted)
                .orElseThrow(() -> new Refusal(Exit.USAGE, "unknown-voucher", Map.of("number", number)));
    }
}
