package pop.build;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The equals and hashCode of a record in full, where Java would put them together at the first call. Two records are equal
 * under the same conditions and have the same hash as before. toString stays as it is: nothing that has to be fast asks it.
 */
final class RecordMethods {

    private static final String FACTORY = "java/lang/runtime/ObjectMethods";

    private final String owner;
    private final MethodNode code;
    private final List<Handle> fields;

    private RecordMethods(String owner, MethodNode code, List<Handle> fields) {
        this.owner = owner;
        this.code = code;
        this.fields = fields;
    }

    /** Writes them in a class; whether there were any to write. */
    static boolean write(ClassNode node) {
        boolean any = false;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode place
                        && place.bsm.getOwner().equals(FACTORY)) {
                    any |= new RecordMethods(node.name, method, fields(place)).write(place.name);
                }
            }
        }
        return any;
    }

    private static List<Handle> fields(InvokeDynamicInsnNode place) {
        List<Handle> fields = new ArrayList<>();
        for (int i = 2; i < place.bsmArgs.length; i++) {
            fields.add((Handle) place.bsmArgs[i]);
        }
        return fields;
    }

    private boolean write(String name) {
        switch (name) {
            case "hashCode" -> hashCode(clean());
            case "equals" -> equals(clean());
            default -> {
                return false;
            }
        }
        return true;
    }

    private MethodNode clean() {
        code.instructions.clear();
        code.localVariables = null;
        return code;
    }

    private void hashCode(MethodNode to) {
        to.visitInsn(ICONST_0);
        for (Handle field : fields) {
            to.visitIntInsn(BIPUSH, 31);
            to.visitInsn(IMUL);
            get(to, 0, field);
            Type type = Type.getType(field.getDesc());
            if (type.getSort() >= Type.ARRAY) {
                to.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            } else {
                to.visitMethodInsn(INVOKESTATIC, Conversion.box(type), "hashCode", "(" + type + ")I", false);
            }
            to.visitInsn(IADD);
        }
        to.visitInsn(IRETURN);
    }

    private void equals(MethodNode to) {
        Label other = new Label();
        Label record = new Label();
        Label differs = new Label();
        to.visitVarInsn(ALOAD, 0);
        to.visitVarInsn(ALOAD, 1);
        to.visitJumpInsn(IF_ACMPNE, other);
        answer(to, ICONST_1);
        at(to, other);
        to.visitVarInsn(ALOAD, 1);
        to.visitTypeInsn(INSTANCEOF, owner);
        to.visitJumpInsn(IFNE, record);
        answer(to, ICONST_0);
        at(to, record);
        for (Handle field : fields) {
            get(to, 0, field);
            get(to, 1, field);
            compare(to, Type.getType(field.getDesc()), differs);
        }
        answer(to, ICONST_1);
        if (!fields.isEmpty()) {
            at(to, differs);
            answer(to, ICONST_0);
        }
    }

    private static void compare(MethodNode to, Type type, Label differs) {
        if (type.getSort() >= Type.ARRAY) {
            to.visitMethodInsn(
                    INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
            to.visitJumpInsn(IFEQ, differs);
        } else if (type.getSort() <= Type.INT) {
            to.visitJumpInsn(IF_ICMPNE, differs);
        } else {
            to.visitMethodInsn(INVOKESTATIC, Conversion.box(type), "compare", "(" + type + type + ")I", false);
            to.visitJumpInsn(IFNE, differs);
        }
    }

    private void get(MethodNode to, int local, Handle field) {
        to.visitVarInsn(ALOAD, local);
        if (local > 0) {
            to.visitTypeInsn(CHECKCAST, owner);
        }
        to.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
    }

    private static void at(MethodNode to, Label label) {
        to.visitLabel(label);
        to.visitFrame(F_SAME, 0, null, 0, null);
    }

    private static void answer(MethodNode to, int constant) {
        to.visitInsn(constant);
        to.visitInsn(IRETURN);
    }
}
