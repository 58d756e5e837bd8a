package pop.rules.file;

import pop.model.Problem;

/** Text that YAML cannot read; told in the words of whoever typed it, with what to type instead. */
public final class NotYaml extends ReadingRule {

    public NotYaml() {
        super(Problem.Kind.NOT_YAML);
    }
}
