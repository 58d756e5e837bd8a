package pop.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pop.model.Beside;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Values;

/**
 * A folder of POP files. Hidden folders, {@code archive} and links that lead out of the folder are passed over. Knows no
 * POP from the inside, but for the first key of files that are not called a POP.
 */
public final class PopFolder {

    /** The settings of a folder. */
    public static final String SETTINGS = ".pop.yaml";

    /** The folder of a centre's own profiles. */
    public static final String PROFILES = "profiles";

    private static final String TEMPLATES = ".pop/templates";

    /** The folder of what is kept; it is passed over. */
    static final String ARCHIVE = "archive";

    private static final List<String> ENDINGS = List.of(".pop.yaml", ".pop.yml");
    private static final String PLAIN_ENDING = ".yaml";
    private static final int MOST_LINES_TO_FIRST_KEY = 200;

    private final Path folder;

    public PopFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder in which a file stands. */
    public static PopFolder around(Path file) {
        return new PopFolder(Disk.folder(file));
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Where its settings stand, if it has any. */
    public Path settingsPath() {
        return folder.resolve(SETTINGS);
    }

    /** Its settings file, if it has one. */
    public Optional<LooseFile> settings() {
        return LooseFile.find(settingsPath());
    }

    /** The profiles in it, by the stem of their files: {@code profiles/NAME.yaml}, in order of their names. */
    public Map<String, LooseFile> profiles() {
        Map<String, LooseFile> found = new TreeMap<>();
        Path profiles = folder.resolve(PROFILES);
        if (!Files.isDirectory(profiles)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(profiles, "*" + PLAIN_ENDING)) {
            for (Path file : files) {
                LooseFile.find(file).ifPresent(profile -> found.put(stem(file), profile));
            }
        } catch (IOException e) {
            throw Failures.failed(profiles, e);
        }
        return found;
    }

    /** The templates for new POPs in it, by their stems: {@code .pop/templates/NAME.pop.yaml}, in order of their names. */
    public Map<String, Path> templates() {
        Map<String, Path> found = new TreeMap<>();
        Path templates = folder.resolve(TEMPLATES);
        if (Files.isDirectory(templates)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(templates, "*.{yaml,yml}")) {
                files.forEach(file -> found.put(stem(file), file));
            } catch (IOException e) {
                throw Failures.failed(templates, e);
            }
        }
        return found;
    }

    /** The names of the profiles in it, without looking into them. */
    public List<String> profileNames() {
        return stems(folder.resolve(PROFILES), List.of(PLAIN_ENDING));
    }

    /** The names of the templates in it. */
    public List<String> templateNames() {
        return stems(folder.resolve(TEMPLATES), List.of(PLAIN_ENDING, ".yml"));
    }

    private static List<String> stems(Path folder, List<String> endings) {
        List<String> stems = new ArrayList<>();
        for (Path file : entries(folder)) {
            String name = String.valueOf(file.getFileName());
            for (String ending : endings) {
                if (name.endsWith(ending)) {
                    stems.add(stem(file));
                }
            }
        }
        return stems;
    }

    /** The names of the folders in a folder that POPs are looked for in; none when it cannot be read. */
    public static List<String> foldersIn(Path folder) {
        List<String> names = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (!name.startsWith(".") && !name.equals(ARCHIVE) && Files.isDirectory(entry)) {
                names.add(name);
            }
        }
        return names;
    }

    /** What stands in a folder, in order; nothing when it cannot be read. */
    private static List<Path> entries(Path folder) {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                all.add(entry);
            }
        } catch (IOException e) {
            return List.of();
        }
        all.sort(null);
        return all;
    }

    /**
     * Makes a folder, if it is not there yet.
     *
     * @throws StoreFailure when that cannot be done, or when a file stands there
     */
    public static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.failed(folder, e);
        }
    }

    /** Whether a path is a folder. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Whether one may write there. */
    public static boolean isWritable(Path path) {
        return Files.isWritable(path);
    }

    /** Whether a POP file stands at a path, by its name or its first key. */
    public static boolean isPop(Path path) {
        return Files.isRegularFile(path) && isPop(path, String.valueOf(path.getFileName()));
    }

    /** Whether a file is one that is kept: it stands below an {@code archive} within its folder of POPs, or a link leads there. */
    public static boolean isKept(Path path) {
        return isBelowArchive(path.toAbsolutePath().normalize()) || isBelowArchive(real(path));
    }

    private static boolean isBelowArchive(Path file) {
        Path holder = Disk.folder(file);
        Path from = nearest(holder).map(PopFolder::path).orElse(holder.getRoot());
        for (Path name : from.relativize(holder)) {
            if (name.toString().equals(ARCHIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The path behind all links; the path itself when it cannot be followed. */
    public static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether a path, that need not be there yet, lies in a folder or is it, behind all links. */
    public static boolean liesIn(Path path, Path folder) {
        Path there = path.toAbsolutePath().normalize();
        Path rest = there.getFileSystem().getPath("");
        while (!Files.exists(there) && there.getParent() != null) {
            rest = there.getFileName().resolve(rest);
            there = there.getParent();
        }
        return real(there).resolve(rest).normalize().startsWith(real(folder));
    }

    /** Whether there is anything at a path. */
    public static boolean isThere(Path path) {
        return Files.exists(path);
    }

    /** The nearest folder, here or above, that has settings; not above the root of a git work tree. */
    public static Optional<PopFolder> nearest(Path here) {
        for (Path at = here.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(SETTINGS))) {
                return Optional.of(new PopFolder(at));
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * All POP files in it and below it, in order of their paths.
     *
     * @throws StoreFailure when the folder itself cannot be read
     */
    public List<Path> pops() {
        List<Path> found = new ArrayList<>();
        try {
            gather(folder, folder.toRealPath(), new HashSet<>(), found);
        } catch (IOException e) {
            throw Failures.failed(folder, e);
        }
        found.sort(null);
        return found;
    }

    /**
     * Reads a POP file.
     *
     * @param name what people call it
     */
    public static PopFile read(String name, Path path) {
        try {
            long size = Files.size(path);
            if (size > PopFile.MOST_BYTES) {
                return PopFile.tooBig(name);
            }
            return PopFile.of(name, Files.readAllBytes(path));
        } catch (IOException e) {
            return PopFile.unreadable(name, Failures.reason(e));
        }
    }

    /** What lies beside a POP file: its name, and which of the files that it links to are there. */
    public static Beside beside(PopFile file, Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        Set<String> linkedFiles = linkedFiles(file.pop());
        if (linkedFiles.isEmpty()) {
            return new Beside(name, Set.of()); // without asking the system where links may lead
        }
        Set<String> present = new HashSet<>();
        Path parent = path.toAbsolutePath().getParent();
        Optional<Linked> links = Optional.ofNullable(parent).map(Linked::from);
        for (String linked : linkedFiles) {
            if (links.flatMap(all -> all.find(linked)).isPresent()) {
                present.add(linked);
            }
        }
        return new Beside(
                name, present, links.map(all -> Hashes.ofKept(file.pop(), all)).orElse(Map.of()), List.of());
    }

    /** The part of a file name before its ending: {@code els-peeters_2026-02-03}. */
    public static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name.endsWith(PLAIN_ENDING) ? name.substring(0, name.length() - PLAIN_ENDING.length()) : name;
    }

    private static Set<String> linkedFiles(Pop pop) {
        Set<String> files = new HashSet<>();
        for (Values.Value value : Values.of(pop)) {
            if (value.field() == Fields.FILE && value.value() instanceof String file) {
                files.add(file);
            }
        }
        return files;
    }

    private static void gather(Path in, Path root, Set<Path> visited, List<Path> found) throws IOException {
        if (!visited.add(in.toRealPath())) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(in)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (name.startsWith(".")) {
                    continue;
                }
                Optional<BasicFileAttributes> is = behindLinks(entry, root);
                if (is.isPresent() && is.get().isDirectory()) {
                    if (!name.equals(ARCHIVE)) {
                        gatherBelow(entry, root, visited, found);
                    }
                } else if (is.isPresent()
                        && is.get().isRegularFile()
                        && isPop(entry, name)) { // a pipe would keep us waiting
                    found.add(entry);
                }
            }
        }
    }

    /** A folder below that cannot be opened hides no other: its files are simply not seen. */
    private static void gatherBelow(Path in, Path root, Set<Path> visited, List<Path> found) {
        try {
            gather(in, root, visited, found);
        } catch (IOException e) {
            visited.add(in);
        }
    }

    /** What stands there, asked once where it is no link; nothing when it is gone, or a link that leads out. */
    private static Optional<BasicFileAttributes> behindLinks(Path entry, Path root) {
        try {
            BasicFileAttributes is = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!is.isSymbolicLink()) {
                return Optional.of(is);
            }
            return entry.toRealPath().startsWith(root)
                    ? Optional.of(Files.readAttributes(entry, BasicFileAttributes.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // gone since it was listed, or a link to nothing
        }
    }

    private static boolean isPop(Path path, String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return name.endsWith(PLAIN_ENDING) && firstKeyIsFormat(path);
    }

    private static boolean firstKeyIsFormat(Path path) {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            String line = lines.readLine();
            for (int i = 0; line != null && i < MOST_LINES_TO_FIRST_KEY; i++, line = lines.readLine()) {
                String words = line.replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
                if (!words.isEmpty() && !words.startsWith("#") && !words.startsWith("---") && !words.startsWith("%")) {
                    return words.matches("[\"']?" + Fields.FORMAT.name() + "[\"']?\\s*:.*");
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
