package pop.view;

import java.util.List;
import java.util.Optional;
import pop.model.FollowUp;
import pop.model.Matter;

/**
 * A POP with what of it asks for attention; the plan itself is let go, so that thousands fit in memory.
 *
 * @param name the name by which commands find it
 * @param file the file, as the user gave it
 * @param client whose POP it is, when that may be told
 * @param readable whether the file could be read
 * @param followUp what asks for attention
 */
public record FollowedPop(String name, String file, Optional<String> client, boolean readable, FollowUp followUp) {

    /** What asks for attention. */
    public List<Matter> matters() {
        return followUp.matters();
    }
}
