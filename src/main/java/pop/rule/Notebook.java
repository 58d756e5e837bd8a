package pop.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What rules worked out about one dossier and need again: a sentence that several rules judge is read once. Lives as long
 * as its dossier and knows nothing of what stands in it.
 */
public final class Notebook {

    private final Map<Class<?>, Object> pages = new HashMap<>();

    /** What was worked out under this name; worked out now when nobody did before. */
    public <T> T once(Class<T> name, Supplier<T> work) {
        Object known = pages.get(name);
        if (known == null) {
            known = work.get();
            pages.put(name, known);
        }
        return name.cast(known);
    }
}
