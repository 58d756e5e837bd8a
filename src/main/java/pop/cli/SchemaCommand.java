package pop.cli;

import java.util.List;

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
        String schema = SchemaWords.schema(call.language());
        new Answers(call, List.of("json")).give((format, to) -> schema);
        return Exit.DONE;
    }
}
