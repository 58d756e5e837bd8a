package pop.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of rules, each made once from the name of its class: {@code action-without-origin}. Knows no rule. */
final class RuleNames {

    private static final Map<Class<?>, String> NAMES = new ConcurrentHashMap<>();

    private RuleNames() {}

    /** The name of a rule of this class. */
    static String of(Class<?> rule) {
        String known = NAMES.get(rule);
        return known == null ? NAMES.computeIfAbsent(rule, RuleNames::name) : known;
    }

    private static String name(Class<?> rule) {
        String whole = rule.getName();
        String name = whole.substring(Math.max(whole.lastIndexOf('.'), whole.lastIndexOf('$')) + 1);
        StringBuilder id = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (i > 0 && (capital || isDigit(c) && !isDigit(name.charAt(i - 1)))) {
                id.append('-');
            }
            id.append(capital ? (char) (c + ('a' - 'A')) : c);
        }
        return id.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
