package pop.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A class in the making that is one interface for several lambdas: it keeps what they bring along and the number of the one
 * it is, and calls that one. It knows what lambdas do as little as Java does.
 */
final class TiedClass {

    static final String MAKE = "make";

    private static final String NUMBER = "number";
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final String name;
    private final String host;
    private final String method;
    private final Type wanted;
    private final Type[] takes;
    private final Type gives;
    private final List<Lambda> lambdas = new ArrayList<>();

    /** What it keeps of what lambdas bring along: as much as the one that brings most, any object as just an object. */
    private Type[] kept = {};

    /** What one of them runs, with which types where the interface says anything, and what it brings along. */
    private record Lambda(Handle runs, Type exactly, Type[] brings) {}

    TiedClass(String name, String host, InvokeDynamicInsnNode place) {
        this.name = name;
        this.host = host;
        this.method = place.name;
        this.wanted = Type.getReturnType(place.desc);
        this.takes = ((Type) place.bsmArgs[0]).getArgumentTypes();
        this.gives = ((Type) place.bsmArgs[0]).getReturnType();
    }

    String name() {
        return name;
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1) + ".class";
    }

    /** What can share a class: lambdas that bring only objects, however many, or exactly the same. */
    static String primitives(Type... brings) {
        boolean onlyObjects = Stream.of(brings).allMatch(each -> each.getSort() >= Type.ARRAY);
        return onlyObjects ? "" : Type.getMethodDescriptor(Type.VOID_TYPE, erased(brings));
    }

    private static Type[] erased(Type... types) {
        return Stream.of(types)
                .map(each -> each.getSort() >= Type.ARRAY ? OBJECT : each)
                .toArray(Type[]::new);
    }

    /** The number of this one among them. */
    int add(Handle runs, Type exactly, Type... brings) {
        lambdas.add(new Lambda(runs, exactly, brings));
        if (brings.length > kept.length) {
            kept = erased(brings);
        }
        return lambdas.size() - 1;
    }

    /** How one is made that brings so many things along. */
    String makeDescriptor(int brings) {
        return Type.getMethodDescriptor(wanted, withNumber(brings));
    }

    private Type[] withNumber(int brings) {
        List<Type> all = new ArrayList<>(List.of(kept).subList(0, brings));
        all.add(Type.INT_TYPE);
        return all.toArray(Type[]::new);
    }

    byte[] bytes() {
        ClassWriter to = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        to.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
            wanted.getInternalName()
        });
        to.visitNestHost(host);
        for (int i = 0; i < kept.length; i++) {
            to.visitField(ACC_PRIVATE | ACC_FINAL, field(i), kept[i].getDescriptor(), null, null);
        }
        to.visitField(ACC_PRIVATE | ACC_FINAL, NUMBER, "I", null, null);
        constructor(to);
        lambdas.stream().map(each -> each.brings().length).distinct().forEach(brings -> make(to, brings));
        run(to);
        to.visitEnd();
        return to.toByteArray();
    }

    private static String field(int i) {
        return "brought" + i;
    }

    private void constructor(ClassWriter to) {
        MethodVisitor code = begin(to, ACC_PRIVATE, "<init>", constructorDescriptor());
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < kept.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(kept[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, name, field(i), kept[i].getDescriptor());
            local += kept[i].getSize();
        }
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, local);
        code.visitFieldInsn(PUTFIELD, name, NUMBER, "I");
        code.visitInsn(RETURN);
        end(code);
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, withNumber(kept.length));
    }

    private void make(ClassWriter to, int brings) {
        MethodVisitor code = begin(to, ACC_STATIC, MAKE, makeDescriptor(brings));
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int local = 0;
        for (int i = 0; i < brings; i++) {
            code.visitVarInsn(kept[i].getOpcode(ILOAD), local);
            local += kept[i].getSize();
        }
        for (int i = brings; i < kept.length; i++) {
            code.visitInsn(ACONST_NULL);
        }
        code.visitVarInsn(ILOAD, local);
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructorDescriptor(), false);
        code.visitInsn(ARETURN);
        end(code);
    }

    private void run(ClassWriter to) {
        MethodVisitor code = begin(to, ACC_PUBLIC, method, Type.getMethodDescriptor(gives, takes));
        Label[] starts = lambdas.stream().map(any -> new Label()).toArray(Label[]::new);
        if (starts.length > 1) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, NUMBER, "I");
            code.visitTableSwitchInsn(0, starts.length - 1, starts[0], starts);
        }
        for (int i = 0; i < starts.length; i++) {
            code.visitLabel(starts[i]);
            if (starts.length > 1) {
                code.visitFrame(F_SAME, 0, null, 0, null);
            }
            run(code, lambdas.get(i));
        }
        end(code);
    }

    private void run(MethodVisitor code, Lambda lambda) {
        Handle runs = lambda.runs();
        boolean makes = runs.getTag() == H_NEWINVOKESPECIAL;
        List<Type> given = new ArrayList<>(List.of(Type.getArgumentTypes(runs.getDesc())));
        if (!makes && runs.getTag() != H_INVOKESTATIC) {
            given.add(0, Type.getObjectType(runs.getOwner()));
        }
        if (makes) {
            code.visitTypeInsn(NEW, runs.getOwner());
            code.visitInsn(DUP);
        }
        Type[] brings = lambda.brings();
        for (int i = 0; i < brings.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, field(i), kept[i].getDescriptor());
            Conversion.convert(code, kept[i], brings[i], given.get(i));
        }
        int local = 1;
        Type[] exactly = lambda.exactly().getArgumentTypes();
        for (int i = 0; i < takes.length; i++) {
            code.visitVarInsn(takes[i].getOpcode(ILOAD), local);
            Conversion.convert(code, takes[i], exactly[i], given.get(brings.length + i));
            local += takes[i].getSize();
        }
        code.visitMethodInsn(call(runs), runs.getOwner(), runs.getName(), runs.getDesc(), runs.isInterface());
        Type result = makes ? Type.getObjectType(runs.getOwner()) : Type.getReturnType(runs.getDesc());
        Conversion.convert(code, result, lambda.exactly().getReturnType(), gives);
        code.visitInsn(gives.getOpcode(IRETURN));
    }

    /** A private method of a class in the nest is called as any other. */
    private static int call(Handle runs) {
        return switch (runs.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            case H_INVOKEINTERFACE -> INVOKEINTERFACE;
            case H_INVOKEVIRTUAL, H_INVOKESPECIAL -> runs.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            default -> throw new IllegalArgumentException("a lambda that runs " + runs);
        };
    }

    private static MethodVisitor begin(ClassWriter to, int access, String method, String descriptor) {
        MethodVisitor code = to.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
