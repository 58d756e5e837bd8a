package pop.complete;

import java.util.List;
import java.util.Optional;

/** The shells that ask: how each hands on what was typed, and how a word is to be written for it. Knows no command. */
enum Shell {
    /** Hands on the line itself, and where it cuts words. */
    BASH {
        @Override
        Typed typed(List<String> given) {
            return BashLine.typed(given.isEmpty() ? "" : given.get(0), given.size() < 2 ? "" : given.get(1));
        }

        @Override
        String written(String word, Typed typed) {
            String rest = word.substring(Math.min(typed.kept(), word.length()));
            return switch (typed.quote()) {
                // between such quotes ! calls up an earlier line, and nothing before it stops that
                case '"' -> escaped(rest, "$`\"\\").replace("!", "\"'!'\"");
                case '\'' -> rest.replace("'", "'\\''");
                default -> escaped(rest, STEERING);
            };
        }
    },

    /** Hands on words, and writes them itself. */
    ZSH,

    /** Hands on words of which the last is as it was typed, and writes them itself. */
    FISH {
        @Override
        Typed typed(List<String> given) {
            Typed words = Typed.of(given);
            return new Typed(
                    words.words(), BashLine.typed("pop " + words.current(), "").current(), 0, Typed.NONE);
        }
    },

    /** Hands on words in a variable, one a line: it loses empty ones and quotes on the way to a program. */
    POWERSHELL {
        @Override
        Typed typed(List<String> given) {
            return Typed.of(given.isEmpty() ? given : Cut.at('\n', given.get(0)));
        }

        @Override
        String written(String word, Typed typed) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (!Character.isLetterOrDigit(c) && "-_./\\:=+".indexOf(c) < 0) {
                    return "'" + doubled(word) + "'";
                }
            }
            return word;
        }
    };

    /** What PowerShell takes for a quote: the straight one and four that a text may hold. */
    private static final String QUOTES = "'\u2018\u2019\u201A\u201B";

    /** What means something to bash outside quotes. */
    private static final String STEERING = " \t\"'\\$`*?[]{}()<>|&;!#~^";

    /** What was typed, out of what the shell hands on. */
    Typed typed(List<String> given) {
        return Typed.of(given);
    }

    /** A word as it is to stand on the line. */
    String written(String word, Typed typed) {
        return word;
    }

    /** The shell of that name. */
    static Optional<Shell> of(String name) {
        return switch (name) {
            case "bash" -> Optional.of(BASH);
            case "zsh" -> Optional.of(ZSH);
            case "fish" -> Optional.of(FISH);
            case "powershell" -> Optional.of(POWERSHELL);
            default -> Optional.empty();
        };
    }

    private static String doubled(String text) {
        StringBuilder doubled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            doubled.append(c);
            if (QUOTES.indexOf(c) >= 0) {
                doubled.append(c);
            }
        }
        return doubled.toString();
    }

    private static String escaped(String text, String signs) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
