package pop.cli;

import java.util.List;
import pop.store.JsonSchema;
import pop.view.FieldWords;

/** {@code pop schema}: the file format as JSON Schema, for editors. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public void declare(Options options) {
        options.value("FILE", "-o", "--output");
    }

    @Override
    public Exit run(Call call) {
        FieldWords words = FieldWords.of(call.language());
        String title = call.words(this).say("title");
        String schema = JsonSchema.of(title, words::help);
        new Answers(call, List.of("json")).give((format, to) -> schema);
        return Exit.DONE;
    }
}
