package pop.cli;

import java.util.List;

/** What commands are for, in the order in which help shows them. Every command stands in one group, and nowhere twice. */
enum CommandGroup {
    BEGIN("init create import"),
    WRITE("add revise set confirm remove edit rename"),
    DO("done evaluate self-evaluate voucher"),
    LOOK("show list status stats grep log diff"),
    CHECK("check smart explain rules profiles"),
    HAND_ON("render export attest team anonymise"),
    SET_UP("config doctor completion complete schema migrate textconv merge-driver help");

    private final String commands;

    CommandGroup(String commands) {
        this.commands = commands;
    }

    /** The names of its commands, in the order in which they are shown. */
    List<String> commands() {
        return List.of(commands.split(" ", -1));
    }
}
