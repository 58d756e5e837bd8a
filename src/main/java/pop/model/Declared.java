package pop.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A name that a POP declares in a field meant for it: the client's, the coach's, of who supports. Knows not where else it is
 * said.
 *
 * @param role whose name it is
 * @param name as it was typed; for who helps, it may be more than a name
 */
public record Declared(Role role, String name) {

    /** Whose name. */
    public enum Role {
        CLIENT,
        /** What a client is called elsewhere: a name, or any words. */
        PSEUDONYM,
        COACH,
        /** A centre, a school: no person. */
        ORGANISATION,
        /** An address for mail. */
        MAIL,
        /** Who helps, lives with or agrees: {@code mijn zus Lotte}. */
        OTHER
    }

    /** All names that a POP declares, the client's first. */
    public static List<Declared> of(Pop pop) {
        List<Declared> found = new ArrayList<>();
        for (Values.Value value : Values.of(pop)) {
            value.text().ifPresent(text -> role(value).ifPresent(role -> found.add(new Declared(role, text))));
        }
        found.sort(Comparator.comparing(Declared::role));
        return List.copyOf(found);
    }

    private static Optional<Role> role(Values.Value value) {
        Field<?> field = value.field();
        boolean ofCoach = value.at().isWithin(At.ROOT.in(Fields.COACH));
        boolean ofClient = value.at().isWithin(At.ROOT.in(Fields.CLIENT));
        if (field == Fields.NAME && (ofCoach || ofClient)) {
            return Optional.of(ofCoach ? Role.COACH : Role.CLIENT);
        }
        if (field == Fields.PSEUDONYM) {
            return Optional.of(Role.PSEUDONYM);
        }
        if (field == Fields.EMAIL) {
            return Optional.of(Role.MAIL);
        }
        if (field == Fields.CENTRE || field == Fields.PROVIDER) {
            return Optional.of(Role.ORGANISATION);
        }
        boolean helps = field == Fields.SUPPORT || field == Fields.PEOPLE || field == Fields.WITH;
        return helps ? Optional.of(Role.OTHER) : Optional.empty();
    }
}
