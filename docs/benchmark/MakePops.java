import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills a folder with many POPs of about 6 kB: the examples, each time with other items left out, of somebody else and in
 * another year. The same seed makes the same POPs. What lies beside the examples comes along, so that links lead somewhere.
 *
 * <p>{@code java docs/benchmark/MakePops.java EXAMPLES FOLDER HOW-MANY [SEED]}
 */
final class MakePops {

    private static final String ENDING = ".pop.yaml";
    private static final int SMALLEST = 5_000;
    private static final int LARGEST = 6_000;
    private static final long USUAL_SEED = 20_261_122;

    private static final Pattern SECTION = Pattern.compile("[a-z_-]+:.*");
    private static final Pattern ITEM = Pattern.compile(" {0,2}- .*");
    private static final Pattern ID = Pattern.compile("\\bid: (\\w+)");
    private static final Pattern YEAR = Pattern.compile("\\b202\\d\\b");
    private static final Pattern NAME =
            Pattern.compile("(?s)(\nclient:.{0,20}?name: *)(?:\"[^\"\n]*\"|[^\n,}#]*[^\n,}# ])");
    private static final Pattern BEGIN = Pattern.compile("^begin: *(\\S+)", Pattern.MULTILINE);

    private static final String[] FIRST = ("An Bart Chloe Dirk Els Femke Geert Hanne Imran Jana Kobe Lotte Maarten Nadia Olga Pieter"
            + " Quinten Rita Samira Tomas Ulla Veerle Wout Xander Yara Zeger Amber Bram Cato Daan Eline Floor Gilles Heleen"
            + " Ines Joost Karim Lies Mira Noor").split(" ");
    private static final String[] LAST = ("Aerts Baert Claes Daems Engels Feys Goossens Hermans Ismail Janssens Kerkhofs Lambert"
            + " Maes Nijs Ooms Peeters Quaghebeur Raes Smets Thijs Umans Vos Wouters Yilmaz Zels Adams Bauwens Cools Desmet"
            + " Eeckhout Fierens Geerts Hendrickx Iven Jacobs Kuypers Leroy Martens Nelis Otten Put Renders Stevens Theys"
            + " Vanneste Wuyts Yperman Ziane Arnauts Bogaert").split(" ");

    public static void main(String[] args) throws IOException {
        Path examples = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        int many = Integer.parseInt(args[2]);
        long seed = args.length > 3 ? Long.parseLong(args[3]) : USUAL_SEED;
        List<String> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples).sorted()) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    copy(file, folder.resolve(file.getFileName()));
                } else if (file.toString().endsWith(ENDING)) {
                    kinds.add(Files.readString(file));
                }
            }
        }
        for (int i = 0; i < many; i++) {
            Random random = new Random(seed * many + i);
            random.nextInt();
            String pop = inYear(shorter(kinds.get(i % kinds.size()), random), random.nextInt(3) - 1);
            String name = name(i / kinds.size());
            pop = NAME.matcher(pop).replaceFirst(found -> found.group(1) + name);
            Matcher begin = BEGIN.matcher(pop);
            String stem = name.toLowerCase(Locale.ROOT).replace(' ', '-') + (begin.find() ? "_" + begin.group(1) : "");
            Files.writeString(folder.resolve(stem + ENDING), pop);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Somebody's name; the examples begin on different days, so that the same name for each kind is nobody's twin. */
    private static String name(int i) {
        int rest = i / FIRST.length;
        String last = LAST[rest % LAST.length];
        int second = rest / LAST.length;
        return FIRST[i % FIRST.length] + " " + last + (second == 0 ? "" : " " + LAST[(second + 7) % LAST.length]);
    }

    /** The POP in another year, in its dates and in its sentences. */
    private static String inYear(String pop, int later) {
        return YEAR.matcher(pop).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + later));
    }

    /** The POP with items left out at random, the first of each section never, and no link to what is gone. */
    private static String shorter(String pop, Random random) {
        List<List<String>> blocks = new ArrayList<>();
        List<Integer> loose = new ArrayList<>();
        boolean first = true;
        for (String line : pop.split("\n", -1)) {
            boolean item = ITEM.matcher(line).matches() && !blocks.isEmpty() && indent(line) == indent(blocks, first, line);
            if (SECTION.matcher(line).matches() || blocks.isEmpty()) {
                blocks.add(new ArrayList<>(List.of(line)));
                first = true;
            } else if (item) {
                if (!first) {
                    loose.add(blocks.size());
                }
                blocks.add(new ArrayList<>(List.of(line)));
                first = false;
            } else {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        int size = pop.length();
        int wanted = SMALLEST + random.nextInt(LARGEST - SMALLEST);
        Collections.shuffle(loose, random);
        List<String> gone = new ArrayList<>();
        for (int block : loose) {
            String text = String.join("\n", blocks.get(block));
            if (size > wanted) {
                Matcher id = ID.matcher(text);
                if (id.find()) {
                    gone.add(id.group(1));
                }
                size -= text.length() + 1;
                blocks.get(block).clear();
            }
        }
        List<String> lines = blocks.stream().flatMap(List::stream).toList();
        return gone.isEmpty() ? String.join("\n", lines) : unlinked(lines, gone);
    }

    /** The indent of the items of a section is that of its first one. */
    private static int indent(List<List<String>> blocks, boolean first, String line) {
        return first ? indent(line) : indent(blocks.get(blocks.size() - 1).get(0));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String unlinked(List<String> lines, List<String> gone) {
        String ids = "(?:" + String.join("|", gone) + ")";
        Pattern alone = Pattern.compile(" *(?:goal|session|competence|item|replaces): " + ids);
        Pattern inBraces = Pattern.compile("(?:goal|session): " + ids + ", ");
        Pattern inList = Pattern.compile("(?<=\\[)" + ids + "(?:, )?(?=[a-z]|\\])|, " + ids + "(?=[,\\]])");
        StringBuilder left = new StringBuilder();
        for (String line : lines) {
            if (!alone.matcher(line).matches()) {
                String now = inBraces.matcher(line).replaceAll("");
                String before;
                do {
                    before = now;
                    now = inList.matcher(now).replaceAll("");
                } while (!now.equals(before));
                left.append(now).append('\n');
            }
        }
        return left.substring(0, left.length() - 1);
    }

    private MakePops() {}
}
