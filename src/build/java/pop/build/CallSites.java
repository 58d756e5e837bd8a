package pop.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The places of one class where a lambda or a method reference begins; each becomes a call of a class that is made for it.
 * Places that want the same interface share one class, as every class takes time to load. Knows no files.
 */
final class CallSites {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final ClassNode owner;
    private final String host;
    private final Map<String, TiedClass> made = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    CallSites(ClassNode owner, String host) {
        this.owner = owner;
        this.host = host;
    }

    Collection<TiedClass> made() {
        return made.values();
    }

    void tie() {
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode place && isPlain(place)) {
                    tie(method.instructions, place);
                }
            }
        }
    }

    /** Not those that can be serialised or are of several interfaces, and no method of a parent called by its name. */
    private boolean isPlain(InvokeDynamicInsnNode place) {
        if (!place.bsm.getOwner().equals(FACTORY) || !place.bsm.getName().equals("metafactory")) {
            return false;
        }
        Handle runs = (Handle) place.bsmArgs[1];
        return runs.getTag() != Opcodes.H_INVOKESPECIAL || runs.getOwner().equals(owner.name);
    }

    private void tie(InsnList steps, InvokeDynamicInsnNode place) {
        Type[] brings = Type.getArgumentTypes(place.desc);
        String shape = place.name + Type.getReturnType(place.desc) + place.bsmArgs[0] + TiedClass.primitives(brings);
        TiedClass tied = made.computeIfAbsent(shape, any -> new TiedClass(name(place), host, place));
        int number = tied.add((Handle) place.bsmArgs[1], (Type) place.bsmArgs[2], brings);
        steps.insertBefore(place, new LdcInsnNode(number));
        steps.set(
                place,
                new MethodInsnNode(
                        Opcodes.INVOKESTATIC, tied.name(), TiedClass.MAKE, tied.makeDescriptor(brings.length), false));
    }

    /** Such as {@code pop/model/Fields$$Function}. */
    private String name(InvokeDynamicInsnNode place) {
        String wanted = Type.getReturnType(place.desc).getInternalName();
        String simple = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('$')) + 1);
        String name = owner.name + "$$" + simple;
        int number = named.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + number;
    }
}
