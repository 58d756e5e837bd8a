package pop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the walls of the house: which room knows which, and who alone may touch the world. It knows no POP. */
@AnalyzeClasses(packages = "pop", importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String TEXT = "org.apache.commons.text..";
    private static final String YAML = "org.yaml.snakeyaml..";
    private static final String JSON = "com.fasterxml.jackson..";
    private static final String DIFF = "com.github.difflib..";
    private static final String PROSE = "org.commonmark..";
    private static final String XML = "javax.xml.stream..";
    private static final String TREE = "org.w3c.dom..";
    private static final String TREE_PARSER = "org.xml.sax..";
    private static final String TREE_FACTORY = "javax.xml.parsers..";
    private static final String PDF_LAYOUT = "com.openhtmltopdf..";
    private static final String PDF = "org.apache.pdfbox..";
    private static final String FONTS = "org.apache.fontbox..";
    private static final String COMMAND_LINE = "picocli..";

    /** Every room, the rooms it knows and the libraries it may use. A new room or arrow is a line here. */
    private static final List<Room> HOUSE = List.of(
            room("model").knows().uses(TEXT),
            room("doc").knows().uses(),
            room("text").knows("model").uses(),
            room("l10n").knows("model").uses(),
            room("store").knows("model").uses(YAML, JSON, TEXT, DIFF),
            room("rule").knows("l10n", "model").uses(TEXT),
            room("rules").knows("rule", "text", "model").uses(TEXT),
            room("view").knows("rule", "l10n", "doc", "model").uses(TEXT),
            room("report").knows("rule", "model").uses(JSON, TEXT),
            room("render").knows("doc").uses(PROSE, XML, TREE, TREE_PARSER, TREE_FACTORY, PDF_LAYOUT, PDF, FONTS),
            room("complete").knows("report", "store", "model").uses(),
            room("cli")
                    .knows(
                            "complete",
                            "render",
                            "report",
                            "view",
                            "rules",
                            "rule",
                            "store",
                            "text",
                            "l10n",
                            "doc",
                            "model")
                    .uses(COMMAND_LINE, TEXT));

    private static final DescribedPredicate<JavaClass> MAIN = describe(
            "pop.cli.Main",
            type -> type.getName().equals("pop.cli.Main") || type.getName().startsWith("pop.cli.Main$"));

    @ArchTest
    static void every_class_stands_in_a_room(JavaClasses pop) {
        classes()
                .should()
                .resideInAnyPackage(HOUSE.stream().map(Room::inside).toArray(String[]::new))
                .check(pop);
    }

    @ArchTest
    static void a_room_knows_only_what_its_line_says(JavaClasses pop) {
        CompositeArchRule.of(HOUSE.stream()
                        .map(room -> classes()
                                .that()
                                .resideInAPackage(room.inside())
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(room.sees()))
                                .allowEmptyShould(false))
                        .toList())
                .check(pop);
    }

    @ArchTest
    static void of_the_model_l10n_knows_only_the_language(JavaClasses pop) {
        noClasses()
                .that()
                .resideInAPackage("pop.l10n..")
                .should()
                .dependOnClassesThat(resideInAPackage("pop.model..")
                        .and(describe(
                                "are not Language", type -> !type.getName().equals("pop.model.Language"))))
                .check(pop);
    }

    @ArchTest
    static void packages_run_in_no_circle(JavaClasses pop) {
        slices().matching("pop.(**)").should().beFreeOfCycles().check(pop);
    }

    @ArchTest
    static void families_of_rules_do_not_know_each_other(JavaClasses pop) {
        slices().matching("pop.rules.(*)..").should().notDependOnEachOther().check(pop);
    }

    @ArchTest
    static void only_main_touches_the_world(JavaClasses pop) {
        noClasses()
                .that(not(MAIN))
                .should()
                .accessTargetWhere(touches(System.class, "in", "out", "err", "exit", "getenv", "console"))
                .orShould()
                .accessTargetWhere(touches(System.class, "currentTimeMillis", "nanoTime"))
                .orShould()
                .accessTargetWhere(touches(Runtime.class, "exit", "halt", "addShutdownHook"))
                .orShould()
                .accessTargetWhere(touches(Throwable.class, "printStackTrace"))
                .check(pop);
    }

    @ArchTest
    static void only_main_knows_what_time_it_is_and_where(JavaClasses pop) {
        noClasses()
                .that(not(MAIN))
                .should()
                .accessTargetWhere(asksTheTime())
                .orShould()
                .accessTargetWhere(touches(Date.class, "<init>"))
                .orShould()
                .accessTargetWhere(touches(ZoneId.class, "systemDefault"))
                .orShould()
                .accessTargetWhere(touches(TimeZone.class, "getDefault"))
                .orShould()
                .accessTargetWhere(touches(Locale.class, "getDefault"))
                .orShould()
                .accessTargetWhere(touches(Charset.class, "defaultCharset"))
                .check(pop);
    }

    @ArchTest
    static void only_the_store_touches_files(JavaClasses pop) {
        noClasses()
                .that()
                .resideOutsideOfPackage("pop.store..")
                .should()
                .dependOnClassesThat(describe("open files", HouseTest::opensFiles))
                .check(pop);
        noClasses()
                .that()
                .resideOutsideOfPackages("pop.store..", "pop.cli..", "pop.complete..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file.."))
                .check(pop);
    }

    @ArchTest
    static void nobody_touches_the_network(JavaClasses pop) {
        Set<String> onlyWords = Set.of("URI", "URISyntaxException", "URLEncoder", "URLDecoder");
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                        .and(describe("are more than words", type -> !onlyWords.contains(type.getSimpleName()))))
                .check(pop);
    }

    @ArchTest
    static void nobody_logs_or_formats_by_pattern(JavaClasses pop) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(MessageFormat.class, ResourceBundle.class, Formatter.class)
                .orShould()
                .accessTargetWhere(touches(String.class, "format", "formatted"))
                .orShould()
                .accessTargetWhere(touches(PrintStream.class, "format", "printf"))
                .orShould()
                .accessTargetWhere(touches(PrintWriter.class, "format", "printf"))
                .check(pop);
    }

    @ArchTest
    static void nobody_looks_inside_a_class(JavaClasses pop) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .orShould()
                .accessTargetWhere(touches(Class.class, "forName"))
                .check(pop);
    }

    @ArchTest
    static void a_name_says_what_a_thing_is(JavaClasses pop) {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)(\\$.*)?")
                .check(pop);
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses pop) {
        List<String> unmarked = pop.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** An access, by call, by reference or to a field, of one of these members. */
    private static DescribedPredicate<JavaAccess<?>> touches(Class<?> owner, String... members) {
        Set<String> names = Set.of(members);
        return describe(
                owner.getSimpleName() + " " + String.join(", ", members),
                access -> names.contains(access.getTarget().getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    /** A now() that takes no Clock, or a Clock of the system: what a test cannot set. */
    private static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        return describe("the clock of the machine", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            boolean clock =
                    owner.equals("java.time.Clock") && (member.startsWith("system") || member.startsWith("tick"));
            boolean now = owner.startsWith("java.time.")
                    && member.equals("now")
                    && !access.getTarget().getFullName().contains("java.time.Clock");
            return clock || now;
        });
    }

    /** The command line, and who completes it, may name a path; opening what lies there is the work of the store. */
    private static boolean opensFiles(JavaClass type) {
        String name = type.getName();
        boolean namesOne = name.equals("java.nio.file.Path") || name.equals("java.nio.file.InvalidPathException");
        return (name.startsWith("java.nio.file.") && !namesOne)
                || name.startsWith("java.io.File")
                || name.equals("java.io.RandomAccessFile")
                || name.startsWith("java.nio.channels.File")
                || name.startsWith("java.nio.channels.AsynchronousFile");
    }

    private static Room room(String name) {
        return new Room(name, List.of(), List.of());
    }

    private record Room(String name, List<String> rooms, List<String> libraries) {
        Room knows(String... others) {
            return new Room(name, List.of(others), libraries);
        }

        Room uses(String... those) {
            return new Room(name, rooms, List.of(those));
        }

        String inside() {
            return "pop." + name + "..";
        }

        String[] sees() {
            List<String> all = new ArrayList<>(List.of(inside(), "java..", "org.jspecify.annotations.."));
            rooms.forEach(other -> all.add("pop." + other + ".."));
            return Stream.concat(all.stream(), libraries.stream()).toArray(String[]::new);
        }
    }
}
