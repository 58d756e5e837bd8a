package pop.build;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** From what lies ready to what is asked: as a lambda takes its arguments and hands on its answer. Knows no lambda. */
final class Conversion {

    private static final String OBJECT = "java/lang/Object";

    private static final List<Type> PRIMITIVES = List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE);

    private Conversion() {}

    /**
     * Turns what lies on the stack into what is asked.
     *
     * @param exactly what it is known to be where there is more to know than the interface says
     */
    static void convert(MethodVisitor code, Type lies, Type exactly, Type asked) {
        if (asked.getSort() == Type.VOID) {
            drop(code, lies);
        } else if (isPrimitive(lies)) {
            if (isPrimitive(asked)) {
                widen(code, lies, asked);
            } else {
                box(code, lies);
            }
        } else if (isPrimitive(asked)) {
            Type unboxed = primitive(exactly.getInternalName(), primitive(lies.getInternalName(), asked));
            unbox(code, unboxed);
            widen(code, unboxed, asked);
        } else if (!asked.equals(lies) && !asked.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(CHECKCAST, asked.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY && type.getSort() != Type.VOID;
    }

    private static void drop(MethodVisitor code, Type lies) {
        if (lies.getSize() > 0) {
            code.visitInsn(lies.getSize() == 1 ? POP : POP2);
        }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (from.equals(Type.INT_TYPE) && to.equals(Type.LONG_TYPE)) {
            code.visitInsn(I2L);
        } else if (from.equals(Type.INT_TYPE) && to.equals(Type.DOUBLE_TYPE)) {
            code.visitInsn(I2D);
        } else {
            throw new IllegalArgumentException("a lambda that makes of " + from + " " + to);
        }
    }

    private static void box(MethodVisitor code, Type from) {
        String box = box(from);
        code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from + ")L" + box + ";", false);
    }

    private static void unbox(MethodVisitor code, Type to) {
        String box = box(to);
        code.visitTypeInsn(CHECKCAST, box);
        code.visitMethodInsn(INVOKEVIRTUAL, box, to.getClassName() + "Value", "()" + to, false);
    }

    static String box(Type primitive) {
        String name = primitive.getClassName();
        return switch (name) {
            case "int" -> "java/lang/Integer";
            case "char" -> "java/lang/Character";
            default -> "java/lang/" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    }

    private static Type primitive(String box, Type otherwise) {
        return PRIMITIVES.stream()
                .filter(each -> box(each).equals(box))
                .findFirst()
                .orElse(otherwise);
    }
}
