package pop.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Ties at build time what Java would tie at the first call: lambdas and method references become calls of small classes,
 * and records get an equals and a hashCode in full. Each of those first calls takes Java some 400,000 instructions, also
 * when its classes come from an archive, and a command meets hundreds. Works on a folder of class files; what is tied
 * already stays as it is.
 */
public final class TieLambdas {

    private TieLambdas() {}

    /**
     * Ties all in a folder.
     *
     * @param words the folder
     */
    public static void main(String[] words) throws IOException {
        Map<String, List<ClassFile>> nests = new TreeMap<>();
        for (Path file : classFiles(Path.of(words[0]))) {
            ClassFile read = ClassFile.read(file);
            nests.computeIfAbsent(read.host(), name -> new ArrayList<>()).add(read);
        }
        for (List<ClassFile> nest : nests.values()) {
            tie(nest);
        }
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** The classes that share their private parts; the host among them names the others, so also those that join. */
    private static void tie(List<ClassFile> nest) throws IOException {
        List<String> joining = new ArrayList<>();
        for (ClassFile each : nest) {
            boolean whole = RecordMethods.write(each.node);
            CallSites sites = new CallSites(each.node, each.host());
            sites.tie();
            for (TiedClass made : sites.made()) {
                Files.write(each.file.resolveSibling(made.fileName()), made.bytes());
                joining.add(made.name());
            }
            each.changed = whole || !sites.made().isEmpty();
        }
        for (ClassFile each : nest) {
            if (!joining.isEmpty() && each.host().equals(each.node.name)) {
                each.join(joining);
            }
            if (each.changed) {
                each.write();
            }
        }
    }

    /** One class file, and what stands in it. */
    private static final class ClassFile {

        private final Path file;
        private final ClassNode node;
        private boolean changed;

        private ClassFile(Path file, ClassNode node) {
            this.file = file;
            this.node = node;
        }

        static ClassFile read(Path file) throws IOException {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            return new ClassFile(file, node);
        }

        String host() {
            return node.nestHostClass == null ? node.name : node.nestHostClass;
        }

        void join(List<String> names) {
            List<String> members = new ArrayList<>(node.nestMembers == null ? List.of() : node.nestMembers);
            members.addAll(names);
            node.nestMembers = members;
            changed = true;
        }

        void write() throws IOException {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            Files.write(file, writer.toByteArray());
        }
    }
}
