package pop.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A JSON schema, ready to judge. Knows no document. */
record Schema(Validator validator, URI uri) {

    static Schema of(String name) throws IOException {
        return of(name, Files.readString(Path.of("docs/schemas").resolve(name)));
    }

    static Schema of(String name, String text) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        return new Schema(validator, validator.registerSchema(URI.create("urn:pop:" + name), text));
    }

    List<String> errors(JsonNode document) {
        return validator.validate(uri, document).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}
