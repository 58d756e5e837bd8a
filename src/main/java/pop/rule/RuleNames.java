package pop.rule;

import java.util.Locale;

/** The names of rules, each made once from the name of its class: {@code action-without-origin}. Knows no rule. */
final class RuleNames extends ClassValue<String> {

    static final RuleNames ALL = new RuleNames();

    private RuleNames() {}

    @Override
    protected String computeValue(Class<?> rule) {
        String whole = rule.getName();
        String name = whole.substring(Math.max(whole.lastIndexOf('.'), whole.lastIndexOf('$')) + 1);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean startsWord = i > 0
                    && (Character.isUpperCase(c) || (Character.isDigit(c) && !Character.isDigit(name.charAt(i - 1))));
            id.append(startsWord ? "-" : "").append(c);
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }
}
