package pop.rules.exceptions;

import pop.rule.Fault;
import pop.rule.Silence;

/** Where a silence stands, as a fault; knows not what is wrong with it. */
final class Silences {

    private Silences() {}

    static Fault fault(Silence silence) {
        Fault fault = Fault.at(silence.at()).with("rule", silence.rule());
        return silence.place().map(fault::in).orElse(fault);
    }
}
